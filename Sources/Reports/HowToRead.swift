import Words

/// The words that a reader of the report meets, in plain language.
enum HowToRead {
  static let terms: [(term: Message, meaning: Message)] = [
    (
      Message { $0.deadlineTerm },
      Message { $0.deadlineMeaning }
    ),
    (
      Message { $0.certainTerm },
      Message { $0.certainMeaning }
    ),
    (
      Message { $0.conditionalTerm },
      Message { $0.conditionalMeaning }
    ),
    (
      Message { $0.unknownTerm },
      Message { $0.unknownMeaning }
    ),
    (
      Message { $0.ambiguousTerm },
      Message { $0.ambiguousMeaning }
    ),
    (
      Message { $0.impreciseTerm },
      Message { $0.impreciseMeaning }
    ),
    (
      Message { $0.assumedTerm },
      Message { $0.assumedMeaning }
    ),
    (
      Message { $0.silenceTerm },
      Message { $0.silenceMeaning }
    ),
    (
      Message { $0.optionTerm },
      Message { $0.optionMeaning }
    ),
    (
      Message { $0.arrangementTerm },
      Message { $0.arrangementMeaning }
    ),
    (
      Message { $0.claimsTerm },
      Message { $0.claimsMeaning }
    ),
    (
      Message { $0.transitionTerm },
      Message { $0.transitionMeaning }
    ),
    (
      Message { $0.targetTerm },
      Message { $0.targetMeaning }
    ),
    (
      Message { $0.bridgeTerm },
      Message { $0.bridgeMeaning }
    ),
    (
      Message { $0.asOfTerm },
      Message { $0.asOfMeaning }
    ),
  ]
}
