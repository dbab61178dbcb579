package pep.partner.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import pep.platform.events.Topology;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/** The events that a webhook can tell: those that the topology lets the consumer read. */
@Component
public class ToldTypes {

  /** The consumer's name in the topology. */
  public static final String CONSUMER = "webhook";

  private final SortedSet<String> known;

  ToldTypes(Topology topology) {
    this.known = new TreeSet<>(topology.consumer(CONSUMER).consumes());
  }

  /**
   * @throws InvalidInput naming every type that cannot be heard
   */
  void check(List<String> asked) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      if (!known.contains(asked.get(i))) {
        errors.add(
            new FieldError(
                "eventTypes[" + i + "]",
                "unknown-event-type",
                "Use any of: " + String.join(", ", known) + "."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
