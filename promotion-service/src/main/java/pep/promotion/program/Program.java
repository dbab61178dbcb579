package pep.promotion.program;

import java.time.Instant;
import java.util.stream.Stream;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

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

  /** Opens it for enrolment. A repeat changes nothing. */
  void publish() {
    if (status != ProgramStatus.PUBLISHED) {
      guard("publish", ProgramStatus.DRAFT);
      status = ProgramStatus.PUBLISHED;
    }
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

  /** All that the vendor states about it. */
  public ProgramDefinition definition() {
    return definition;
  }
}
