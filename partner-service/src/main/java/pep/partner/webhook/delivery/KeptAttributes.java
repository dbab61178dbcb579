package pep.partner.webhook.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeSchemas;
import pep.platform.events.Envelope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts as a partner may be told them: without the attributes that its vendor keeps to itself. */
@Component
class KeptAttributes {

  private static final String FIELDS = "fields";
  private static final String PREDICATES = "predicates";

  /** What names attributes, and where. */
  private static final Map<String, String> NAMING =
      Map.of(
          "partner.profile.changed.v1", FIELDS,
          "profile.change.asked.v1", FIELDS,
          "profile.change.approved.v1", FIELDS,
          "profile.change.declined.v1", FIELDS,
          "segment.entered.v1", PREDICATES,
          "segment.left.v1", PREDICATES);

  private final AttributeSchemas schemas;

  KeptAttributes(AttributeSchemas schemas) {
    this.schemas = schemas;
  }

  /** Nothing where all that changed is what the partner may not see. */
  Optional<Envelope> withheld(Envelope event) {
    String naming = NAMING.get(event.type());
    if (naming == null || !(event.data() instanceof ObjectNode data)) {
      return Optional.of(event);
    }
    SortedSet<String> kept = schemas.of(event.tenant()).keptFromPartners();
    List<String> told = new ArrayList<>();
    data.path(naming).forEach(each -> told.add(each.asString()));
    List<String> open = told.stream().filter(Predicate.not(naming(kept))).toList();
    if (kept.isEmpty() || open.size() == told.size()) {
      return Optional.of(event);
    }
    return open.isEmpty() && naming.equals(FIELDS)
        ? Optional.empty()
        : Optional.of(with(event, data, naming, open));
  }

  /** A field is named by an attribute alone, a predicate names it among other things. */
  private static Predicate<String> naming(Set<String> kept) {
    String any = String.join("|", kept);
    return Pattern.compile("\\battributes\\s*\\.\\s*(" + any + ")\\b").asPredicate();
  }

  private static Envelope with(Envelope event, ObjectNode data, String field, List<String> open) {
    ObjectNode own = data.deepCopy();
    ArrayNode list = own.putArray(field);
    open.forEach(list::add);
    return event.with(own);
  }
}
