package pep.platform.aggregate;

import java.util.function.Consumer;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;

/**
 * Lets an owner send states, or facts that it keeps in its own way, again when a consumer rebuilds
 * itself. Aggregates with a public state need none.
 */
public interface StateSource {

  /** Hands over every event of this type, or nothing if the type is not its own. */
  void resend(String type, EventCodec codec, Consumer<Envelope> out);
}
