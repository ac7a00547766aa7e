/// English.
struct English: EnglishByDefault {
  let language = Language.english
}
