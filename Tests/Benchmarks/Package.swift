// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses Termijn resolves or builds it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "termijn", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "CivilDates", package: "termijn"), .product(name: "Termijn", package: "termijn"),
      ]),
    .executableTarget(name: "Bare", dependencies: [.product(name: "Termijn", package: "termijn")]),
  ])
