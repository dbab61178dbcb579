package pep.performance.diagnosis.expectation;

/**
 * How a partner's last three months compare with those before, the season taken out.
 *
 * @param change ln of the mean month of the last three ÷ that of those before
 * @param deviations by how many robust standard deviations that differs from the channel's change
 */
public record Trend(double change, double deviations) {

  private static final double CLEARLY = 2.5;

  /** Sales of less than 70 % of before. */
  private static final double MUCH = Math.log(0.7);

  public boolean declining() {
    return change < MUCH && deviations < -CLEARLY;
  }
}
