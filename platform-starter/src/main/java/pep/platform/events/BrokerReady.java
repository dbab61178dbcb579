package pep.platform.events;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;

/** Lets listeners open only once the broker answers and every queue is declared. */
public class BrokerReady {

  private static final Logger log = LoggerFactory.getLogger(BrokerReady.class);
  private static final long RETRY_MILLIS = 1000;

  private final ConnectionFactory broker;
  private final TopologyDeclaration topology;

  public BrokerReady(ConnectionFactory broker, TopologyDeclaration topology) {
    this.broker = broker;
    this.topology = topology;
  }

  /** Runs the action on a thread of its own as soon as the topology stands. */
  public void whenDeclared(String name, Runnable action) {
    Thread.ofVirtual().name(name).start(() -> waitAndRun(action));
  }

  private void waitAndRun(Runnable action) {
    boolean declared = false;
    while (!declared) {
      try (Connection connection = broker.createConnection()) {
        com.rabbitmq.client.Connection plain = connection.getDelegate();
        if (plain != null) {
          topology.declare(plain);
          declared = true;
        }
      } catch (IOException | AmqpException e) {
        log.debug("The broker is not there yet: {}", e.toString());
        try {
          TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopped) {
          return;
        }
      }
    }
    action.run();
  }
}
