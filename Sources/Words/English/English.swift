/// English.
struct English: EnglishByDefault {}
