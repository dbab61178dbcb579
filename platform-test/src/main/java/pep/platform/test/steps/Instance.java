package pep.platform.test.steps;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.context.ConfigurableApplicationContext;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.test.Api;
import pep.platform.test.Events;

/** One running instance of a service among others on the same database and broker. */
public final class Instance implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private volatile boolean lost;
  private @Nullable Thread ending;

  Instance(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public Api api() {
    return bean(Api.class);
  }

  public Events events() {
    return bean(Events.class);
  }

  /**
   * Takes its servers away for good, as the end of the process does: what it had in hand is the
   * broker's again, and nothing that it still does leaves a trace.
   */
  public void loseServers() {
    lost = true;
    bean(MongoClient.class).close();
    bean(ConfirmedPublisher.class).close();
    bean(CachingConnectionFactory.class).destroy();
  }

  /**
   * Ends it in order. One that lost its servers ends beside what follows: it waits some seconds for
   * its broker, and nobody waits for a process that died.
   */
  @Override
  public void close() {
    if (!lost) {
      context.close();
    } else if (ending == null) {
      ending = Thread.ofVirtual().start(context::close);
    }
  }

  /** Returns when it has ended. */
  void end() {
    close();
    Thread last = ending;
    if (last != null) {
      try {
        last.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
