package pep.partner.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.agreement.AgreementTerms;
import pep.partner.profile.PartnerType;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;

/**
 * @param code of the agreement; whose code there is already, is its next version
 * @param partnerTypes the types of partners that it is for; none for all
 * @param countries the countries that it is for; none for all
 * @param from when it is asked for, at the earliest now; at once if left out
 * @param deadline until when it is to be accepted, and what a partner that has not does without
 */
record AgreementRequest(
    @NotNull @Code String code,
    @NotNull @Name String title,
    @NotNull @Text(max = 50_000) String text,
    @NotNull @Size(max = 7) SortedSet<PartnerType> partnerTypes,
    @NotNull @Size(max = 250) SortedSet<@Country String> countries,
    @Nullable Instant from,
    @Nullable @Valid DeadlineRequest deadline) {

  /** Names an instant that has passed, and a deadline that lies before the beginning. */
  void check(Instant now) {
    WrongFields wrong = new WrongFields();
    if (from != null && from.isBefore(now)) {
      wrong.add("from", "not-in-the-future", "Give an instant that is to come, or none for now.");
    }
    Instant begins = from == null ? now : from;
    if (deadline != null && deadline.acceptBy() != null && !deadline.acceptBy().isAfter(begins)) {
      wrong.add("deadline.acceptBy", "ends-before-it-begins", "Give an instant after from.");
    }
    wrong.refuse();
  }

  AgreementTerms terms(Instant now) {
    return new AgreementTerms(
        title,
        text,
        partnerTypes,
        countries,
        from == null ? now : from,
        deadline == null ? null : deadline.deadline());
  }
}
