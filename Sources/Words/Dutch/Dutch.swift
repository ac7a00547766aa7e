/// Dutch, at the level of a reader who is no lawyer (B1).
struct Dutch: Words {
  let language = Language.dutch
}
