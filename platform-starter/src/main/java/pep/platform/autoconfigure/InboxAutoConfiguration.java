package pep.platform.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.StateSource;
import pep.platform.background.Loops;
import pep.platform.events.BrokerReady;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.health.ConsumersHealth;
import pep.platform.health.Lag;
import pep.platform.health.LagFigures;
import pep.platform.health.LagHealth;
import pep.platform.health.QueueFigures;
import pep.platform.inbox.Attempts;
import pep.platform.inbox.ConsumerRunner;
import pep.platform.inbox.Delivery;
import pep.platform.inbox.Effects;
import pep.platform.inbox.EventHandlers;
import pep.platform.inbox.Inbox;
import pep.platform.inbox.ParkedMessages;
import pep.platform.inbox.Rebuild;
import pep.platform.inbox.Rebuilds;
import pep.platform.inbox.Resend;
import pep.platform.inbox.ResendRequests;
import pep.platform.inbox.Transactions;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.readiness.Readiness;
import tools.jackson.databind.json.JsonMapper;

/** What a consumer needs: handlers, attempts, parking, and states sent again. */
@AutoConfiguration(after = EventsAutoConfiguration.class)
public class InboxAutoConfiguration {

  @Bean
  Inbox inbox(MongoTemplate mongo, Clock clock) {
    return new Inbox(mongo, clock);
  }

  @Bean
  ParkedMessages parkedMessages(MongoTemplate mongo, ConfirmedPublisher publisher, Clock clock) {
    return new ParkedMessages(mongo, publisher, clock);
  }

  @Bean
  Effects effects(
      EventCodec codec,
      Topology topology,
      EventHandlers handlers,
      Inbox inbox,
      Transactions transactions) {
    return new Effects(codec, topology, handlers, inbox, transactions);
  }

  @Bean
  Attempts deliveryAttempts(
      EventCodec codec,
      EventHandlers handlers,
      Effects effects,
      Inbox inbox,
      ParkedMessages parked) {
    return new Attempts(codec, handlers, effects, inbox, parked);
  }

  @Bean
  Delivery delivery(Effects effects, Attempts attempts, Inbox inbox) {
    return new Delivery(effects, attempts, inbox);
  }

  @Bean
  ConsumerRunner consumerRunner(
      CachingConnectionFactory connections,
      Topology topology,
      EventHandlers handlers,
      Delivery delivery,
      Readiness readiness,
      BrokerReady brokerReady) {
    return new ConsumerRunner(connections, topology, handlers, delivery, readiness, brokerReady);
  }

  @Bean
  ConsumersHealth consumersHealthIndicator(ConsumerRunner consumers) {
    return new ConsumersHealth(consumers);
  }

  @Bean
  Lag lag(ConsumerRunner consumers, Clock clock) {
    return new Lag(consumers, clock);
  }

  @Bean
  LagHealth lagHealthIndicator(Lag lag) {
    return new LagHealth(lag);
  }

  @Bean
  LagFigures lagFigures(Lag lag, Loops loops, MeterRegistry registry) {
    return new LagFigures(lag, loops, registry);
  }

  @Bean
  Rebuild rebuild(
      Topology topology,
      EventHandlers handlers,
      ConfirmedPublisher publisher,
      MongoTemplate mongo,
      JsonMapper mapper,
      Clock clock,
      Readiness readiness) {
    Rebuild rebuild = new Rebuild(topology, handlers, publisher, mongo, mapper, clock);
    readiness.whenReady(rebuild::firstTimeInBackground);
    return rebuild;
  }

  @Bean
  Rebuilds rebuilds(
      Rebuild rebuild, Topology topology, MongoTemplate mongo, CachingConnectionFactory broker) {
    return new Rebuilds(rebuild, topology, mongo, broker);
  }

  @Bean
  Resend resend(
      AggregateStores stores,
      ObjectProvider<StateSource> sources,
      MongoTemplate mongo,
      ConfirmedPublisher publisher,
      EventCodec codec) {
    return new Resend(stores, sources.orderedStream().toList(), mongo, publisher, codec);
  }

  @Bean
  ResendRequests resendRequests(
      CachingConnectionFactory connections,
      Topology topology,
      PlatformSettings settings,
      Resend resend,
      Readiness readiness,
      BrokerReady brokerReady,
      JsonMapper mapper) {
    return new ResendRequests(
        connections, topology, settings.room(), resend, readiness, brokerReady, mapper);
  }

  /** After every bean is made, for only then are all handlers known. */
  @Bean
  SmartInitializingSingleton queueFigures(
      CachingConnectionFactory connections,
      Topology topology,
      EventHandlers handlers,
      MeterRegistry registry) {
    return () -> new QueueFigures(connections, topology, handlers.consumers(), registry);
  }
}
