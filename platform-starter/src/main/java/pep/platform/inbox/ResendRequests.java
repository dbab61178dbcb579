package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.DirectMessageListenerContainer;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;
import org.springframework.context.SmartLifecycle;
import pep.platform.events.BrokerReady;
import pep.platform.events.Topology;
import pep.platform.health.Readiness;
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
  private @Nullable DirectMessageListenerContainer container;
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
    DirectMessageListenerContainer opened = new DirectMessageListenerContainer(broker);
    opened.setQueueNames(queue);
    opened.setPrefetchCount(1);
    opened.setAcknowledgeMode(AcknowledgeMode.MANUAL);
    opened.setMissingQueuesFatal(false);
    opened.setAutoDeclare(false);
    opened.setFailedDeclarationRetryInterval(1000);
    opened.setRecoveryInterval(1000);
    opened.setMessageListener((ChannelAwareMessageListener) this::answer);
    opened.afterPropertiesSet();
    opened.start();
    container = opened;
  }

  private void answer(Message message, @Nullable Channel channel) throws IOException {
    long tag = message.getMessageProperties().getDeliveryTag();
    try {
      resend.answer(mapper.readValue(message.getBody(), Resend.Request.class));
    } catch (RuntimeException e) {
      log.warn("A request to send events again failed; the consumer may ask again", e);
    }
    if (channel != null) {
      channel.basicAck(tag, false);
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (container != null) {
      container.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
