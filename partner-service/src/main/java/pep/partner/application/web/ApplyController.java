package pep.partner.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.application.Applying;
import pep.partner.application.PublicForm;
import pep.partner.application.PublicForms;
import pep.platform.security.Open;

/** A vendor's form, for everybody who has its address. */
@RestController
@RequestMapping("/api/apply/{form}")
class ApplyController {

  private final PublicForms forms;
  private final Applying applying;

  ApplyController(PublicForms forms, Applying applying) {
    this.forms = forms;
    this.applying = applying;
  }

  /**
   * @param email where the link was sent
   * @param until until when it opens
   */
  record SubmittedResponse(String email, Instant until) {}

  /** Shows what a form asks. */
  @GetMapping
  @Open
  PublicForm get(@PathVariable String form) {
    return forms.get(form);
  }

  /**
   * Applies for a partnership. A link is mailed to the address; the vendor hears of it once that
   * was followed. Too many from one address of the network wait: 429.
   */
  @PostMapping
  @Open
  SubmittedResponse submit(
      HttpServletRequest http,
      @PathVariable String form,
      @Valid @RequestBody SubmitRequest request) {
    forms.check(form, request.entry());
    Instant until = applying.submit(form, request.entry(), http.getRemoteAddr());
    return new SubmittedResponse(request.email(), until);
  }
}
