// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A library of the pipeline; each imports only what stands above it in the list below.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude, resources: resources,
    swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "termijn",
  products: [
    .executable(name: "termijn", targets: ["termijn"]),
    .executable(name: "termijn-serve", targets: ["termijn-serve"]),
    .executable(name: "termijn-publish", targets: ["termijn-publish"]),
    .library(name: "CivilDates", targets: ["CivilDates"]),
    .library(name: "CalendarChecking", targets: ["CalendarChecking", "Diagnostics", "Words"]),
    .library(name: "Reading", targets: ["Reading", "Diagnostics", "Words"]),
    .library(
      name: "Termijn",
      targets: [
        "Words", "Diagnostics", "Register", "RegisterReading", "Deadlines", "Transitions", "ICalendar", "Calendars",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Only termijn-serve needs it, so that the command line stays small.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    .systemLibrary(name: "CExchange"),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CLibcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibical", providers: [.apt(["libical-dev"])]),
    .systemLibrary(name: "CLibmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CLibyaml", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

    library("CivilDates"),
    library("Words", ["CivilDates"]),
    library("Diagnostics", ["Words"]),
    library("SystemInterface", ["CExchange", "CLibmd", "Words"]),
    library("JSONText", ["CivilDates"]),
    library("Register", ["CivilDates", "Diagnostics", "Words"]),
    library("Reading", ["CivilDates", "Diagnostics", "Words"]),
    library("LocatedYAML", ["CLibyaml", "Diagnostics", "SystemInterface", "Words"]),
    library("Deadlines", ["CivilDates", "Diagnostics", "Register", "Words"]),
    library("ICalendar", ["CLibical", "CLibmd", "CivilDates", "Register"]),
    library(
      "RegisterReading",
      [
        "CivilDates", "Deadlines", "Diagnostics", "ICalendar", "SystemInterface", "JSONText", "LocatedYAML", "Reading",
        "Register", "Words",
      ]),
    library("RegisterDrafts", ["CivilDates", "LocatedYAML", "Register", "Words"]),
    library("Transitions", ["CivilDates", "Deadlines", "Register"]),
    library("Wording", ["CivilDates", "Deadlines", "Diagnostics", "Register", "Transitions", "Words"]),
    library("Drawings", ["CivilDates", "Deadlines", "Register", "Transitions", "Wording", "Words"]),
    library(
      "Calendars",
      ["CivilDates", "Deadlines", "Diagnostics", "SystemInterface", "ICalendar", "Register", "Wording", "Words"]),
    library("CalendarChecking", ["CivilDates", "Diagnostics", "Words"]),
    library("XMLReading", ["CExpat"]),
    library("ZipReading", ["CZlib"]),
    library(
      "Importing",
      [
        "CivilDates", "Diagnostics", "JSONText", "LocatedYAML", "Reading", "Register", "RegisterDrafts",
        "SystemInterface", "Words", "XMLReading", "ZipReading",
      ]),
    library(
      "Papers",
      [
        "CivilDates", "Diagnostics", "LocatedYAML", "Reading", "Register", "RegisterDrafts", "RegisterReading",
        "SystemInterface", "Wording", "Words",
      ]),
    library(
      "Reports", ["CivilDates", "Deadlines", "Diagnostics", "JSONText", "Register", "Transitions", "Wording", "Words"]),
    .target(
      name: "ReportPages",
      dependencies: ["Diagnostics", "JSONText", "SystemInterface", "Words"],
      resources: [.embedInCode("Templates")], swiftSettings: settings),
    library(
      "Sites",
      [
        "CivilDates", "Deadlines", "Drawings", "JSONText", "Register", "ReportPages", "Reports",
        "Transitions", "Wording", "Words",
      ]),
    library("Serving", ["CivilDates", "Diagnostics", "JSONText", "SystemInterface"]),
    library("Mail", ["CivilDates", "SystemInterface", "Words"]),
    library("Publishing", ["Diagnostics", "ICalendar", "SystemInterface", "XMLReading", "Words"]),
    library(
      "Commands",
      [
        "CalendarChecking", "Calendars", "CivilDates", "Deadlines", "Diagnostics", "Drawings", "ICalendar", "Importing",
        "JSONText", "Mail", "Papers", "Publishing", "Reading", "Register", "RegisterDrafts", "RegisterReading",
        "ReportPages",
        "Reports", "Serving", "Sites", "SystemInterface", "Transitions", "Wording", "Words",
        argumentParser,
      ]),
    .executableTarget(name: "termijn", dependencies: ["Commands"], swiftSettings: settings),
    .executableTarget(
      name: "termijn-serve",
      dependencies: [
        "Commands", "CZlib", "Serving", "SystemInterface",
        .product(name: "Hummingbird", package: "hummingbird"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "termijn-publish", dependencies: ["CLibcurl", "Commands", "Publishing", "SystemInterface"],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["CivilDates"], path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "CivilDates", ["TestSupport"]),
    tests(of: "JSONText", ["CivilDates"]),
    tests(of: "Deadlines", ["CivilDates", "Diagnostics", "Register", "TestSupport"]),
    tests(
      of: "Transitions",
      [
        "Calendars", "CivilDates", "Deadlines", "Diagnostics", "ICalendar", "JSONText", "Register", "Reports",
        "TestSupport", "Wording", "Words",
      ]),
    tests(
      of: "RegisterReading",
      ["CivilDates", "Deadlines", "Diagnostics", "LocatedYAML", "Register", "SystemInterface", "TestSupport", "Words"]),
    tests(
      of: "RegisterDrafts",
      [
        "CivilDates", "Diagnostics", "LocatedYAML", "Register", "RegisterReading", "SystemInterface", "TestSupport",
        "Words",
      ]),
    tests(of: "ICalendar", ["CivilDates", "Register", "TestSupport"]),
    tests(
      of: "Calendars", ["CivilDates", "Deadlines", "Diagnostics", "ICalendar", "Register", "TestSupport", "Words"]),
    tests(of: "CalendarChecking", ["Diagnostics", "TestSupport", "Words"]),
    tests(of: "Reading", ["CivilDates", "Words"], exclude: ["Sentences"]),
    tests(
      of: "Importing",
      [
        "CivilDates", "Diagnostics", "JSONText", "Register", "RegisterDrafts", "RegisterReading", "SystemInterface",
        "TestSupport", "Words",
      ],
      exclude: ["Notices/Files"]),
    tests(
      of: "Papers",
      [
        "CivilDates", "Diagnostics", "Reading", "Register", "RegisterDrafts", "RegisterReading", "SystemInterface",
        "TestSupport", "Words",
      ]),
    tests(
      of: "Reports",
      [
        "CivilDates", "Deadlines", "Diagnostics", "JSONText", "Register", "RegisterReading", "TestSupport",
        "Transitions", "Wording", "Words",
      ]),
    tests(of: "ReportPages", ["Diagnostics", "SystemInterface", "JSONText", "Words"]),
    tests(of: "SystemInterface"),
    tests(
      of: "Drawings",
      [
        "CivilDates", "Deadlines", "Diagnostics", "Register", "RegisterReading", "TestSupport", "Transitions",
        "Wording", "Words",
      ], exclude: ["Golden"]),
    tests(
      of: "Sites",
      [
        "CivilDates", "Deadlines", "Diagnostics", "Register", "RegisterReading", "ReportPages", "Reports",
        "TestSupport",
        "Transitions", "Wording", "Words",
      ], exclude: ["Golden"]),
    tests(of: "Mail", ["CivilDates", "TestSupport", "Words"]),
    tests(of: "Publishing", ["Diagnostics", "SystemInterface"]),
    tests(
      of: "Serving",
      [
        "Calendars", "CivilDates", "Commands", "Deadlines", "JSONText", "Register", "RegisterReading",
        "Sites", "SystemInterface", "TestSupport", "Transitions", "termijn", "Words",
      ]),
    // These run the built program, so they depend on it.
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "CivilDates", "Commands", "Diagnostics", "Importing", "SystemInterface", "TestSupport", "Wording", "Words",
        "termijn",
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings),
  ]
)

// Only `.ci/fuzz` asks for it: libFuzzer brings the main function, so that nothing else can link it.
if Context.environment["TERMIJN_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "CalendarChecking", "Calendars", "CivilDates", "Commands", "Deadlines", "Diagnostics", "ICalendar", "Importing",
        "JSONText", "LocatedYAML", "Papers", "Reading", "Register", "RegisterDrafts", "RegisterReading", "ReportPages",
        "SystemInterface", "Transitions", "Wording", "Words",
      ], path: "Tests/Fuzzing", exclude: ["README.md"], swiftSettings: settings))
}
