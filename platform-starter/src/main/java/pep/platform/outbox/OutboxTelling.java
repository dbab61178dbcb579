package pep.platform.outbox;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import pep.platform.events.Topology;

/** Tells the broker what a group has to tell, and takes off what it took. */
final class OutboxTelling {

  private final OutboxDocuments documents;
  private final ConfirmedPublisher publisher;
  private final OutboxArchive archive;
  private final Topology topology;
  private final Set<String> absentConsumers;

  OutboxTelling(
      OutboxDocuments documents,
      ConfirmedPublisher publisher,
      OutboxArchive archive,
      Topology topology,
      Set<String> absentConsumers) {
    this.documents = documents;
    this.publisher = publisher;
    this.archive = archive;
    this.topology = topology;
    this.absentConsumers = absentConsumers;
  }

  /**
   * Publishes, archives while the broker works, and pulls what it confirmed.
   *
   * @throws IOException if it is not known of every event whether the broker took it
   */
  void tell(OutboxGroup group) throws IOException {
    Map<String, List<Document>> archived = archive.of(group);
    Confirms confirms = publisher.send(group.events().stream().map(this::message).toList());
    archive.keep(archived);
    boolean known = publisher.await(confirms);
    documents.pull(group.collection(), group.settled(confirms.taken()));
    if (!known) {
      throw new IOException("the broker did not confirm every event");
    }
  }

  private ConfirmedPublisher.Outgoing message(Document entry) {
    return new ConfirmedPublisher.Outgoing(
        entry.getString("id"),
        topology.exchange(),
        topology.routingKey(entry.getString("type"), entry.getString("subject")),
        entry.getString("body"),
        topology.isConsumed(entry.getString("type"), absentConsumers));
  }
}
