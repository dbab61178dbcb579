package pep.partner.application.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.application.ApplicantStatus;
import pep.partner.application.ApplicantView;
import pep.partner.application.Applying;
import pep.platform.security.Open;

/** An application, for whoever has the link that was mailed. */
@RestController
@RequestMapping("/api/applicants/{link}")
class ApplicantController {

  private final Applying applying;
  private final ApplicantStatus status;

  ApplicantController(Applying applying, ApplicantStatus status) {
    this.applying = applying;
    this.status = status;
  }

  /** Shows where an application stands: what is missing, whose turn it is, and until when. */
  @GetMapping
  @Open
  ApplicantView get(@PathVariable String link) {
    return status.of(link);
  }

  /** Shows that the address is the applicant's; repeated, it changes nothing. */
  @PostMapping("/prove")
  @Open
  ApplicantView prove(@PathVariable String link) {
    return status.of(applying.prove(link));
  }
}
