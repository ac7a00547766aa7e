extension TemporaryFolder {
  /// A folder `land` with two municipalities that are in a contract of the same name, and one of them in another as well.
  ///
  /// - Parameter duration: how long that other one lasts from 2021 on.
  /// - Returns: the folder, which is gone with its last use.
  /// - Throws: what writing its files does.
  static func ofTwoMunicipalities(otherContract duration: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let contract = """
      id: hulp
      title: Jeugdhulp
      term: {start: 2021-01-01, duration: P2Y}
      extensions: [{by: silence, duration: P1Y, notice: P6M}]

      """
    try folder.write([
      "land/oost/register.yaml": "municipality: Oosterhoek\nas-of: 2022-01-01\n", "land/oost/hulp.yaml": contract,
      "land/west/register.yaml": "municipality: Westerveen\nas-of: 2022-01-01\n", "land/west/hulp.yaml": contract,
      "land/west/vervoer.yaml": "id: vervoer\ntitle: Vervoer\nterm: {start: 2021-01-01, duration: \(duration)}\n",
    ])
    return folder
  }
}
