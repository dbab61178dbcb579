package pep.platform.inbox;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.context.SmartLifecycle;
import pep.platform.events.BrokerReady;
import pep.platform.events.Topology;
import pep.platform.readiness.Readiness;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Listens on the owner's request queue for consumers that rebuild themselves. */
public class ResendRequests implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ResendRequests.class);

  private final ConnectionFactory broker;
  private final String queue;
  private final Resend resend;
  private final Readiness readiness;
  private final BrokerReady brokerReady;
  private final JsonMapper mapper;
  private @Nullable QueueReading reading;
  private volatile boolean running;

  public ResendRequests(
      ConnectionFactory broker,
      Topology topology,
      String room,
      Resend resend,
      Readiness readiness,
      BrokerReady brokerReady,
      JsonMapper mapper) {
    this.broker = broker;
    this.queue = topology.requestQueue(room);
    this.resend = resend;
    this.readiness = readiness;
    this.brokerReady = brokerReady;
    this.mapper = mapper;
  }

  @Override
  public void start() {
    running = true;
    readiness.whenReady(() -> brokerReady.whenDeclared("requests", this::open));
  }

  private synchronized void open() {
    if (!running) {
      return;
    }
    reading = new QueueReading(broker, List.of(queue), 1, this::answer);
  }

  /** A request is done when all was sent; one that met an outage waits for its end. */
  private List<Incoming> answer(List<Incoming> requests) {
    return requests.stream().filter(request -> !answered(request)).toList();
  }

  private boolean answered(Incoming message) {
    Resend.Request request;
    try {
      request = mapper.readValue(message.body(), Resend.Request.class);
    } catch (JacksonException unreadable) {
      log.warn("Nobody can have asked for this, so it is dropped: {}", unreadable.toString());
      return true;
    }
    try {
      resend.answer(request);
      return true;
    } catch (IOException | RuntimeException e) {
      log.warn("What {} asked for is not sent yet: {}", request.queue(), e.toString());
      return false;
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (reading != null) {
      reading.close();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
