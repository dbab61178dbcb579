package pep.partner.webhook.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.webhook.endpoint.EndpointTerms;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/**
 * @param strictOrder absent means false
 */
record WebhookRequest(
    @NotNull @Name(max = 2048) String url,
    @Nullable @Text(max = 200, blank = true) String description,
    @NotEmpty @Size(max = 100) SortedSet<@Code String> eventTypes,
    @Nullable Boolean strictOrder) {

  Set<String> eventTypesOrNone() {
    return eventTypes == null ? Set.of() : eventTypes;
  }

  EndpointTerms terms() {
    return new EndpointTerms(
        url.strip(), description, eventTypes, Boolean.TRUE.equals(strictOrder));
  }
}
