package pep.performance.intake.storing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sales intake.
 *
 * @param batchSize lines stored, told and counted together; 1 to 1,000
 * @param partitions how many appliers may count a vendor's batches side by side
 */
@ConfigurationProperties("performance.intake")
public record IntakeProperties(
    @DefaultValue("1000") int batchSize, @DefaultValue("1") int partitions) {

  private static final int MOST = 1_000;

  public IntakeProperties {
    if (batchSize < 1 || batchSize > MOST || partitions < 1) {
      throw new IllegalArgumentException("batch-size is 1 to 1000, partitions at least 1");
    }
  }

  /** The partition of an intake; batches of one intake are counted in their order. */
  int partitionOf(String intakeId) {
    return Math.floorMod(intakeId.hashCode(), partitions);
  }
}
