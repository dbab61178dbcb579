package pep.promotion.program;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.promotion.profitability.ProfitabilityUnclear;
import pep.promotion.profitability.UnclearLine;

/** A marketing, sales or training program that partners enrol in. */
public class Program extends Aggregate {

  static final AggregateKind<Program> KIND =
      AggregateKind.of(Program.class, "program", "programs")
          .searchedBy(
              program ->
                  Stream.of(
                      program.code, program.definition.name(), program.definition.description()));

  private String code;
  private ProgramStatus status;
  private ProgramDefinition definition;
  private @Nullable String profitabilityReason;

  @SuppressWarnings("NullAway.Init")
  private Program() {}

  private Program(
      Tenant tenant, String id, String code, ProgramDefinition definition, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.status = ProgramStatus.DRAFT;
    this.definition = definition;
  }

  static Program draft(
      Tenant tenant, String id, String code, ProgramDefinition definition, Instant now) {
    return new Program(tenant, id, code, definition, now);
  }

  /**
   * @throws ProgramStatusForbids once it was published, since partners rely on its steps
   */
  void revise(ProgramDefinition revised) {
    guard("revise", ProgramStatus.DRAFT);
    definition = revised;
  }

  /**
   * Opens it for enrolment. A repeat changes nothing.
   *
   * @param unclear its product lines on which partners are not known to earn enough
   * @param despite why nevertheless; null for no reason
   * @throws ProfitabilityUnclear when there is such a line and no reason
   */
  void publish(List<UnclearLine> unclear, @Nullable String despite) {
    if (status == ProgramStatus.PUBLISHED) {
      return;
    }
    guard("publish", ProgramStatus.DRAFT);
    if (!unclear.isEmpty()) {
      if (despite == null) {
        throw new ProfitabilityUnclear("Program", code, unclear);
      }
      profitabilityReason = despite;
    }
    status = ProgramStatus.PUBLISHED;
  }

  /** Closes it to new enrolments. A repeat changes nothing. */
  void close() {
    if (status != ProgramStatus.CLOSED) {
      guard("close", ProgramStatus.PUBLISHED);
      status = ProgramStatus.CLOSED;
    }
  }

  /**
   * @throws ProgramStatusForbids unless it is open for enrolment
   */
  void guardOpen() {
    guard("enrol in", ProgramStatus.PUBLISHED);
  }

  private void guard(String action, ProgramStatus needed) {
    if (status != needed) {
      throw new ProgramStatusForbids(code, status, action);
    }
  }

  /** The vendor's code for it, unique for the vendor. */
  public String code() {
    return code;
  }

  public ProgramStatus status() {
    return status;
  }

  /** Why it was published although partners were not known to earn enough; null where they were. */
  public @Nullable String profitabilityReason() {
    return profitabilityReason;
  }

  /** All that the vendor states about it. */
  public ProgramDefinition definition() {
    return definition;
  }
}
