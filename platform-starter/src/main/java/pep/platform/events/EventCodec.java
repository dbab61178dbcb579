package pep.platform.events;

import java.time.Clock;
import java.util.UUID;
import pep.platform.tenancy.Cause;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns event records into envelopes and back. A reader ignores fields that it does not know. */
public class EventCodec {

  private final JsonMapper mapper;
  private final Topology topology;
  private final String source;
  private final Clock clock;

  public EventCodec(JsonMapper mapper, Topology topology, String room, Clock clock) {
    this.mapper =
        mapper.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    this.topology = topology;
    this.source = "/" + room;
    this.clock = clock;
  }

  /**
   * @throws IllegalArgumentException if the record's type is not in the topology
   */
  public Envelope seal(String vendorId, String subject, long version, Object event, Cause cause) {
    String type = typeOf(event.getClass());
    topology.event(type);
    return new Envelope(
        "1.0",
        UUID.randomUUID().toString(),
        source,
        type,
        subject,
        clock.instant(),
        "application/json",
        vendorId,
        version,
        cause.correlationId(),
        cause.causationId(),
        cause.hops(),
        cause.traceparent(),
        mapper.getNodeFactory().pojoNode(event));
  }

  public static String typeOf(Class<?> event) {
    EventType type = event.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException(event.getName() + " carries no @EventType");
    }
    return type.value();
  }

  public String write(Envelope envelope) {
    return mapper.writeValueAsString(envelope);
  }

  public Envelope read(byte[] json) {
    return mapper.readValue(json, Envelope.class);
  }

  public Envelope read(String json) {
    return mapper.readValue(json, Envelope.class);
  }

  public <T> T data(Envelope envelope, Class<T> view) {
    return mapper.treeToValue(envelope.data(), view);
  }
}
