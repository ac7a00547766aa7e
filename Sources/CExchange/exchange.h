// Two names change places at once: no C library shows this call to Swift on Linux.
#pragma once

#include <errno.h>
#include <stdio.h>
#ifdef __linux__
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

/// Exchanges what two paths lead to. Gives -1 and sets errno if that fails.
static inline int exchange_names(const char *path, const char *goal) {
#if defined(__linux__) && defined(SYS_renameat2)
  // RENAME_EXCHANGE is 2, as in linux/fs.h.
  return (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, goal, 2U);
#elif defined(RENAME_SWAP)
  return renamex_np(path, goal, RENAME_SWAP);
#else
  errno = ENOSYS;
  return -1;
#endif
}
