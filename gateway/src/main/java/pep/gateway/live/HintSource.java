package pep.gateway.live;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tools.jackson.databind.JsonNode;

/**
 * What is told of one type of event, and to whom.
 *
 * @param event the type
 * @param kind what has changed, as pages know it
 * @param id where the ids of what has changed stand; null where none is told
 * @param scope that is needed to hear of it; null for none
 * @param about where the partners stand that hear of it too
 * @param user where the one person stands whom it is for
 * @param staff whether the vendor's own people hear of it
 */
record HintSource(
    @NotBlank String event,
    @NotBlank String kind,
    @Nullable Pointer id,
    @Nullable String scope,
    @DefaultValue List<Pointer> about,
    @Nullable Pointer user,
    @DefaultValue("true") boolean staff) {

  /** The hints of one event in its envelope. */
  List<Hint> read(JsonNode envelope) {
    String vendorId = envelope.path("vendorid").asString("");
    JsonNode data = envelope.path("data");
    if (vendorId.isEmpty() || !data.isObject()) {
      return List.of();
    }
    String person = user == null ? null : user.read(data).stream().findFirst().orElse("");
    Audience audience = new Audience(vendorId, scope, partners(data), person, staff);
    if (id == null) {
      return List.of(new Hint(kind, null, audience));
    }
    return id.read(data).stream().distinct().map(each -> new Hint(kind, each, audience)).toList();
  }

  private Set<String> partners(JsonNode data) {
    List<String> found = new ArrayList<>();
    about.forEach(each -> found.addAll(each.read(data)));
    return Set.copyOf(found);
  }
}
