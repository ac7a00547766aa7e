import Words

/// How to subscribe to a calendar in a program, and what becomes of the warnings in it.
struct Subscribing {
  /// The program.
  let program: Message
  /// What to do, in order.
  let steps: [Message]
  /// What the program does with the warnings of a calendar that is subscribed to.
  let alarms: Message

  /// The programs that people have; what they do with warnings was seen or stands in their own manuals.
  static let all: [Subscribing] = [
    Subscribing(
      program: Message { $0.outlook },
      steps: [
        Message { $0.outlookAdd },
        Message { $0.outlookPaste },
      ],
      alarms: Message { $0.outlookWarnings }),
    Subscribing(
      program: Message { $0.google },
      steps: [
        Message { $0.googleOpen },
        Message { $0.googlePaste },
      ],
      alarms: Message { $0.googleWarnings }),
    Subscribing(
      program: Message { $0.mac },
      steps: [
        Message { $0.macAdd },
        Message { $0.macClear },
      ],
      alarms: Message { $0.macWarnings }),
    Subscribing(
      program: Message { $0.iPhone },
      steps: [
        Message { $0.iPhoneOpen },
        Message { $0.iPhonePaste },
      ],
      alarms: Message { $0.iPhoneWarnings }),
    Subscribing(
      program: Message { $0.android },
      steps: [
        Message { $0.androidSubscribe },
        Message { $0.androidTurnOn },
      ],
      alarms: Message { $0.androidWarnings }),
    Subscribing(
      program: Message { $0.nextcloud },
      steps: [
        Message { $0.nextcloudNew },
        Message { $0.nextcloudPaste },
      ],
      alarms: Message { $0.nextcloudWarnings }),
    Subscribing(
      program: Message { $0.thunderbird },
      steps: [
        Message { $0.thunderbirdNew },
        Message { $0.thunderbirdPaste },
      ],
      alarms: Message { $0.thunderbirdWarnings }),
  ]
}
