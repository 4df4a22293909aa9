package adamant.cli.sweep;

/** What a narrow format makes of a step that the formula over the reals does not. */
enum HalfEvent {
  SECOND_ZERO("v is 0, the exact v is not"),
  SECOND_INFINITE("v is infinite"),
  SECOND_STAYS("v stays, the exact v moves by more than 1/1024 of itself"),
  SECOND_NEGATIVE("v is negative or NaN"),
  FIRST_INFINITE("m is infinite or NaN"),
  PARAMETER_NAN("θ is NaN"),
  PARAMETER_INFINITE("θ is infinite, the exact θ is within the format"),
  PARAMETER_STAYS("θ stays, the exact θ moves"),
  FAR("θ is more than 8 ulps off");

  private final String title;

  HalfEvent(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
