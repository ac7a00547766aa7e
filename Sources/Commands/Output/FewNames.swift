/// The first of many names, and how many others there are.
func fewNames(_ names: [String]) -> String {
  let first = names.prefix(5).joined(separator: ", ")
  return names.count > 5 ? "\(first) (+\(names.count - 5))" : first
}
