package pep.partner.webhook.endpoint;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the owner decides of an endpoint.
 *
 * @param eventTypes the facts it wants to hear of
 * @param strictOrder one message at a time, in the order in which the facts arrived; a message that
 *     fails holds up those behind it
 */
public record EndpointTerms(
    String url, @Nullable String description, SortedSet<String> eventTypes, boolean strictOrder) {}
