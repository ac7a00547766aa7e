/// What a page adds to the drawings in it.
public enum DrawingStyle {
  /// Rules for a style sheet: colours for the bars and lines, each a custom property with a value of its own, on screen
  /// only; and a drawing that never grows wider than its page.
  ///
  /// Without them a drawing has the colour of the text around it, as in print.
  public static let css = """
    .termijn-drawing { display: block; max-width: 100%; height: auto; }
    @media screen {
      .termijn-drawing .termijn-bar { fill-opacity: 0.55; }
      .termijn-drawing .termijn-decision, .termijn-drawing .termijn-agreement { fill-opacity: 0.2; }
      .termijn-drawing .termijn-term { fill: var(--termijn-term, #2a6cb0); }
      .termijn-drawing .termijn-silence { fill: var(--termijn-silence, #b56a00); }
      .termijn-drawing .termijn-decision { fill: var(--termijn-decision, #2a6cb0); }
      .termijn-drawing .termijn-agreement { fill: var(--termijn-agreement, #7a4fa3); }
      .termijn-drawing .termijn-open { fill: var(--termijn-open, #2f7d4f); }
      .termijn-drawing .termijn-candidate { stroke: var(--termijn-candidate, currentColor); }
      .termijn-drawing .termijn-as-of { stroke: var(--termijn-as-of, currentColor); }
    }

    """
}
