// Does nothing but start, with the libraries that `termijn` has: what any run of it costs at least.
import FoundationEssentials

print(Data().count)
