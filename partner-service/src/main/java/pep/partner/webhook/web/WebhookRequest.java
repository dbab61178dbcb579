package pep.partner.webhook.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.validation.Legible;
import pep.partner.webhook.EndpointTerms;

/**
 * @param strictOrder absent means false
 */
record WebhookRequest(
    @NotBlank @Size(max = 2048) String url,
    @Size(max = 200) @Legible(lines = true) @Nullable String description,
    @NotEmpty @Size(max = 100) SortedSet<@NotBlank String> eventTypes,
    @Nullable Boolean strictOrder) {

  Set<String> eventTypesOrNone() {
    return eventTypes == null ? Set.of() : eventTypes;
  }

  EndpointTerms terms() {
    return new EndpointTerms(
        url.strip(), description, eventTypes, Boolean.TRUE.equals(strictOrder));
  }
}
