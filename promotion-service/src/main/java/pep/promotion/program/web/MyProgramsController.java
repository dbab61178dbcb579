package pep.promotion.program.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.program.Enrolling;
import pep.promotion.program.Enrolment;

/** The programs of the calling partner. */
@RestController
@RequestMapping("/api/my/programs")
class MyProgramsController {

  private final Enrolling enrolling;

  MyProgramsController(Enrolling enrolling) {
    this.enrolling = enrolling;
  }

  record MyProgramResponse(
      ProgramResponse program, AudienceDecision entry, @Nullable EnrolmentResponse enrolment) {

    static MyProgramResponse of(Enrolling.ForPartner each) {
      Enrolment enrolment = each.enrolment();
      return new MyProgramResponse(
          ProgramResponse.of(each.program()),
          each.entry(),
          enrolment == null ? null : EnrolmentResponse.of(enrolment));
    }
  }

  /** Lists the programs that are open to the calling partner, and why. */
  @GetMapping
  @Allowed("programs:read")
  Page<MyProgramResponse> mine(PartnerCaller partner) {
    return new Page<>(
        enrolling.programsOf(partner.tenant(), partner.partnerId()).stream()
            .map(MyProgramResponse::of)
            .toList(),
        null);
  }
}
