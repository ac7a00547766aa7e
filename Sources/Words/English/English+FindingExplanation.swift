extension EnglishByDefault {
  var explainUnreadableFile: String { "A file or folder cannot be read. Check its name and permissions." }

  var explainTooLarge: String {
    "A file is larger than 16 MiB or more than 64 levels deep. No contract is that large; put each contract in "
      + "a file of its own."
  }

  var explainYamlSyntax: String {
    "The file is not valid YAML. Often the indentation is uneven, a space after a colon is missing, or a "
      + "quotation mark is not closed."
  }

  var explainAnchorOrTag: String {
    "Anchors (&name), aliases (*name) and tags (!kind) are refused. Every fact then stands where it holds, and "
      + "a small file can never become a large one."
  }

  var explainNotOneDocument: String {
    "A file holds exactly one contract, arrangement or transition. This one is empty, or has a line '---' with "
      + "another document after it."
  }

  var explainDuplicateKey: String { "The same key stands twice in one group. Which of them holds cannot be told." }

  var explainEmptyRegister: String {
    "The folder holds no contract at all (files ending in .yaml). Are you in the right folder?"
  }

  var explainUnknownKey: String {
    "The data language does not have this key. Mostly it is a typing error; a mistyped key would otherwise "
      + "silently leave a fact out."
  }

  var explainMissingKey: String {
    "A required key is missing. A contract has at least id, title and term; a transition at least transition, "
      + "title and moves."
  }

  var explainWrongType: String {
    "There is a list where a text is due, a text where keys are due, or nothing. A value such as [2026..2030] "
      + "goes between quotation marks."
  }

  var explainInvalidValue: String { "This word or number cannot stand here. The finding says what can." }

  var explainInvalidId: String {
    "A name is made of the letters a-z, digits and hyphens. It ends up in addresses and file names."
  }

  var explainInvalidDate: String {
    "This is not a date, or a day that does not exist (30 February). Days: 2022-12-31. Less precise: 2021-12 "
      + "(month), 2021-34 (second quarter), 2025 (year), \"[2026..2030]\", or {about: medio 2021, from: 2021-06-01, "
      + "to: 2021-07-31}."
  }

  var explainInvalidPeriod: String {
    "A period is a P with whole numbers: P2Y (two years), P6M (six months), P14D (fourteen days), P1Y6M."
  }

  var explainInvalidLines: String {
    "Lines are a number (1225) or a run of at most twelve (1229-1232). Whoever needs more names two sources."
  }

  var explainUnreadableCalendar: String {
    "Under `meetings` a calendar (.ics) can stand, such as the council's own. The days of the meetings come from "
      + "it; every event that is not cancelled counts, on the day on which it begins."
  }

  var explainDuplicateId: String { "Two things bear the same name. Then their deadlines cannot be told apart either." }
  var explainUnknownReference: String { "A name points to a contract, step or document that is not there." }
  var explainCycle: String { "Steps wait for each other in a circle, so none of them can start." }
  var explainZeroLengthStep: String { "There is no term or extension of no days." }
  var explainEndBeforeStart: String { "The last day lies before the first. One of the two was copied wrongly." }

  var explainDateOutOfRange: String {
    "The term goes beyond the year 9999. Probably a length or a number was mistyped."
  }

  var explainBeyondFinalLastDay: String {
    "With all extensions the contract runs on after the day on which it ends of law (final-last-day). The "
      + "program does not choose which of the two holds."
  }

  var explainUnsettledDisagreement: String {
    "Start and duration give another last day than is recorded. The program does not choose. Put the day that "
      + "holds under last-day and what the source says under stated, with because; or leave both days open."
  }

  var explainInvalidHistory: String {
    "A recorded event does not fit the contract: there is no such step, or a day is missing."
  }

  var explainDocumentNotFound: String {
    "A document of documents.yaml is not in the folder of documents, so its quotes were not checked."
  }

  var explainQuoteNotFound: String {
    "A quote does not stand literally in the lines of the document that it names. White space does not count; "
      + "... stands for what is left out."
  }

  var explainDocumentSaysMore: String {
    "A document says something of the term, the extension or the notice of a contract that the register does "
      + "not hold. Only with --documents, and only where it is certain which contract is meant: in lines that this "
      + "contract cites or that name it, or in a document on this contract alone."
  }

  var explainDocumentSaysOtherwise: String {
    "A document says something else of a contract than the register: another day, length or notice. What the "
      + "register has under `stated` or in an amendment counts."
  }

  var explainSourceDisagreement: String {
    "The documents contradict each other or themselves. The register says which value holds or leaves it open; "
      + "the contradiction stays visible with every date that rests on it."
  }

  var explainMissingNotice: String {
    "Nothing says how long in advance notice or a decision is due. The last day is then unknown. Write notice: "
      + "unknown if no document gives it."
  }

  var explainMissingDuration: String {
    "Nothing says how long an extension lasts. What comes after it is then unknown. Write duration: unknown if "
      + "no document gives it."
  }

  var explainContradictingTerm: String {
    "Two parts of the term exclude each other, such as an open end and a fixed length. The program does not "
      + "choose. A minimum term that runs on after it is a `duration` with an extension of `duration: open`; how it "
      + "can be left stands under `exits`."
  }

  var explainUnusedPart: String {
    "A part of the contract does nothing, because another goes before it: what ends with another contract has no "
      + "extensions of its own, and what has a first day of its own does not start after another."
  }

  var explainLongFramework: String {
    "A framework agreement lasts four years at the most, as a rule. Longer is possible only in exceptional cases "
      + "for which good reasons are given (Aanbestedingswet 2012, article 2.140(3)). Write the reason under "
      + "framework: {justified: ...}."
  }

  var explainMissingEnd: String {
    "Nothing says how long the contract runs, nor its last day. Its end is then unknown, and so is all that hangs "
      + "on it. Write last-day: unknown if no document gives it, or open for an indefinite time."
  }

  var explainOptionNotRecorded: String {
    "The contract had a further extension that somebody had to exercise or agree on. Whether that happened is not "
      + "recorded, and so by the register the contract is over. Record what happened. Where recorded-through in "
      + "register.yaml says that the history is complete up to then, silence counts as the answer."
  }

  var explainMissingDocuments: String {
    "The register cites documents, but there is no documents.yaml. Without the dates of the documents "
      + "everything counts as known on every day."
  }

  var explainMissingExit: String { "An indefinite arrangement without exit: how it can be left is then unknown." }

  var explainUnusedNotice: String {
    "An extension by agreement can be agreed on as long as the term runs; a notice period does nothing there."
  }

  var explainShortOfFinalLastDay: String {
    "With all extensions the contract ends before the day of law that is recorded. An extension may be missing."
  }

  var explainLateNotice: String {
    "Notice was received after the last day for the extension that it stops, and so does not count, unless it says "
      + "`accepted: true`. Of two readings the earlier decides. Without `step`, notice stops the "
      + "first extension by silence of which nothing is recorded. If that one had already happened by silence, "
      + "record it with `extended`, or name the step."
  }

  var explainUncertainNotice: String {
    "Notice was received before the end, but how long in advance it had to be stands in no document. It counts as "
      + "in time; whether it was is not known. Look the notice period up and record it under `notice`, or add "
      + "`accepted: true` to the notice if the other party accepts it."
  }

  var explainMisnamedFile: String {
    "An editor put .txt behind the name, and files of such a name are not read: what stands in them does not count. "
      + "Give the file a name that ends in .yaml; a file manager may hide the last part."
  }

  var explainUnknownBody: String {
    "Under `meetings` stand meetings of a body that no preparatory step is of. The name must be written exactly "
      + "as `owner` of the steps writes it, capitals included: `raad`, not `Raad`."
  }

  var explainSkippedStep: String {
    "A preparatory step is recorded as done, or notice as received, but a step that it waits for is not, or was "
      + "refused. So that one still counts as to be done. If it was done, record that as well; if it was not needed, "
      + "take it out of `after`."
  }

  var explainUndatedDocument: String {
    "A document without a date. What it says counts as known on every day, also for questions about an earlier "
      + "one."
  }

  var explainMissingReason: String {
    "A choice was made between two values that contradict each other, but nothing says why. Add because."
  }
}
