package pep.platform.outbox;

import java.util.Date;
import org.bson.Document;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.tenancy.Cause;

/** Makes what is pushed onto a document's outbox. */
public class OutboxEntries {

  private final EventCodec codec;

  public OutboxEntries(EventCodec codec) {
    this.codec = codec;
  }

  /**
   * @param version of the document or aggregate that the event is told of
   */
  public Document event(String vendorId, String subject, long version, Object event, Cause cause) {
    return entry(codec.seal(vendorId, subject, version, event, cause));
  }

  private Document entry(Envelope envelope) {
    return new Document("id", envelope.id())
        .append("type", envelope.type())
        .append("subject", envelope.subject())
        .append("at", Date.from(envelope.time()))
        .append("body", codec.write(envelope));
  }
}
