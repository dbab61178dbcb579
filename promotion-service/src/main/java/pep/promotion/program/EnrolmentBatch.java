package pep.promotion.program;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.promotion.roster.PartnerStanding;

/** What is known of enrolments that are asked for together, by the vendor's own codes. */
public final class EnrolmentBatch {

  private final Map<String, Program> programs;
  private final Map<String, PartnerStanding> partners;
  private final Map<String, Enrolment> enrolments;
  private final BiFunction<Program, PartnerStanding, Enrolment> drafting;

  /**
   * @param programs by their codes
   * @param partners by their codes
   * @param enrolments by the ids
   * @param drafting makes one that there is none of
   */
  EnrolmentBatch(
      Map<String, Program> programs,
      Map<String, PartnerStanding> partners,
      Map<String, Enrolment> enrolments,
      BiFunction<Program, PartnerStanding, Enrolment> drafting) {
    this.programs = programs;
    this.partners = partners;
    this.enrolments = enrolments;
    this.drafting = drafting;
  }

  /**
   * The partner's enrolment in the program, if it was not withdrawn.
   *
   * @throws InvalidInput when no program or no partner has this code
   */
  public Optional<Enrolment> find(String programCode, String partnerCode) {
    return Optional.ofNullable(known(program(programCode), partner(partnerCode)))
        .filter(known -> known.status() != EnrolmentStatus.WITHDRAWN);
  }

  /**
   * The enrolment as it would be, not yet stored.
   *
   * @throws EntryRefused when the partner does not meet the program's criteria
   */
  public Enrolment draft(String programCode, String partnerCode) {
    Program program = program(programCode);
    PartnerStanding partner = partner(partnerCode);
    Enrolment known = known(program, partner);
    if (known == null) {
      return drafting.apply(program, partner);
    }
    known.resume(program, partner);
    return known;
  }

  private @Nullable Enrolment known(Program program, PartnerStanding partner) {
    return enrolments.get(Enrolling.id(program.tenant(), program.id(), partner.partnerId()));
  }

  private Program program(String code) {
    return Optional.ofNullable(programs.get(code))
        .orElseThrow(() -> InvalidInput.unknown("programCode", "program"));
  }

  private PartnerStanding partner(String code) {
    return Optional.ofNullable(partners.get(code))
        .orElseThrow(() -> InvalidInput.unknown("partnerCode", "partner"));
  }
}
