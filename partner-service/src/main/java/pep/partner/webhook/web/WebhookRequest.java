package pep.partner.webhook.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.webhook.EndpointTerms;

/**
 * @param strictOrder absent means false
 */
record WebhookRequest(
    @NotBlank @Size(max = 2048) String url,
    @Size(max = 200) @Nullable String description,
    @NotEmpty @Size(max = 100) SortedSet<@NotBlank String> eventTypes,
    @Nullable Boolean strictOrder) {

  EndpointTerms terms() {
    return new EndpointTerms(
        url.strip(), description, eventTypes, Boolean.TRUE.equals(strictOrder));
  }
}
