package pep.promotion.program;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.roster.PartnerStanding;

/** One partner in one program. */
public class Enrolment extends Aggregate {

  static final AggregateKind<Enrolment> KIND =
      AggregateKind.of(Enrolment.class, "enrolment", "enrolments")
          .publishing(EnrolmentChanged::of)
          .searchedBy(enrolment -> Stream.of(enrolment.programCode, enrolment.partnerCode));

  private String programId;
  private String programCode;
  private ProgramKind programKind;
  private Curriculum curriculum;
  private @Nullable String certification;
  private String partnerId;
  private String partnerCode;
  private EnrolmentStatus status;
  private AudienceDecision entry;
  private List<StepDone> steps;
  private Instant enrolledAt;
  private @Nullable Instant completedAt;

  @SuppressWarnings("NullAway.Init")
  private Enrolment() {}

  private Enrolment(
      Program program, String id, PartnerStanding partner, AudienceDecision entry, Instant now) {
    super(program.tenant(), id, now);
    this.programId = program.id();
    this.programCode = program.code();
    this.programKind = program.definition().kind();
    this.curriculum = program.definition().curriculum();
    this.certification = program.definition().certification();
    this.partnerId = partner.partnerId();
    this.partnerCode = partner.partnerCode();
    this.status = EnrolmentStatus.ENROLLED;
    this.entry = entry;
    this.steps = new ArrayList<>();
    this.enrolledAt = now;
  }

  /**
   * @throws ProgramStatusForbids unless the program is open
   * @throws EntryRefused when the partner does not meet its entry criteria
   */
  static Enrolment of(Program program, String id, PartnerStanding partner, Instant now) {
    return new Enrolment(program, id, partner, admit(program, partner), now);
  }

  private static AudienceDecision admit(Program program, PartnerStanding partner) {
    program.guardOpen();
    AudienceDecision decision = program.definition().entry().decide(partner);
    if (!decision.qualifies()) {
      throw new EntryRefused(program.code(), decision);
    }
    return decision;
  }

  /** Takes it up again after a withdrawal, steps kept; otherwise changes nothing. */
  void resume(Program program, PartnerStanding partner) {
    if (status == EnrolmentStatus.WITHDRAWN) {
      entry = admit(program, partner);
      status = EnrolmentStatus.ENROLLED;
    }
  }

  /**
   * Completes a step, and with the last required one the program. A repeat changes nothing.
   *
   * @throws StepRefused when there is no such step or another comes before it
   * @throws EnrolmentNotOpen when it was withdrawn
   */
  void complete(String stepCode, Instant now, String by) {
    StepDecision decision = curriculum.complete(stepCode, done());
    switch (decision.outcome()) {
      case UNKNOWN, OUT_OF_ORDER -> throw new StepRefused(stepCode, decision);
      case REPEATED -> {
        // The answer shows the step as done, which is what was asked for.
      }
      case DONE -> {
        if (status == EnrolmentStatus.WITHDRAWN) {
          throw new EnrolmentNotOpen(status);
        }
        steps.add(new StepDone(stepCode, now, by));
        if (decision.completesProgram() && status != EnrolmentStatus.COMPLETED) {
          finish(now);
        }
      }
    }
  }

  private void finish(Instant now) {
    status = EnrolmentStatus.COMPLETED;
    completedAt = now;
    if (certification != null) {
      raise(
          new TrainingCompleted(
              id(), partnerId, partnerCode, programId, programCode, certification, now));
    }
  }

  /**
   * Gives it up. A repeat changes nothing.
   *
   * @throws EnrolmentNotOpen when it is completed
   */
  void withdraw() {
    if (status == EnrolmentStatus.COMPLETED) {
      throw new EnrolmentNotOpen(status);
    }
    status = EnrolmentStatus.WITHDRAWN;
  }

  private Set<String> done() {
    Set<String> done = new LinkedHashSet<>();
    steps.forEach(step -> done.add(step.code()));
    return done;
  }

  public String programId() {
    return programId;
  }

  public String programCode() {
    return programCode;
  }

  public ProgramKind programKind() {
    return programKind;
  }

  /** The steps as they stood when the partner enrolled. */
  public Curriculum curriculum() {
    return curriculum;
  }

  public @Nullable String certification() {
    return certification;
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  public EnrolmentStatus status() {
    return status;
  }

  /** What admitted the partner, with the versions it was decided on. */
  public AudienceDecision entry() {
    return entry;
  }

  public List<StepDone> steps() {
    return List.copyOf(steps);
  }

  public Instant enrolledAt() {
    return enrolledAt;
  }

  public @Nullable Instant completedAt() {
    return completedAt;
  }
}
