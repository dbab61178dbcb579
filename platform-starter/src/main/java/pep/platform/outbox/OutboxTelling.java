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
  private final UnknownEvents unknown;

  OutboxTelling(
      OutboxDocuments documents,
      ConfirmedPublisher publisher,
      OutboxArchive archive,
      Topology topology,
      Set<String> absentConsumers,
      UnknownEvents unknown) {
    this.documents = documents;
    this.publisher = publisher;
    this.archive = archive;
    this.topology = topology;
    this.absentConsumers = absentConsumers;
    this.unknown = unknown;
  }

  /**
   * Publishes, archives while the broker works, and pulls what it confirmed.
   *
   * @throws IOException if it is not known of every event whether the broker took it
   */
  void tell(OutboxGroup waiting) throws IOException {
    OutboxGroup group = unknown.park(waiting);
    Map<String, List<Document>> archived = archive.of(group);
    OutboxMessages messages = OutboxMessages.of(group, topology, absentConsumers);
    Confirms confirms = publisher.send(messages.outgoing());
    archive.keep(archived);
    boolean known = publisher.await(confirms);
    documents.pull(group.collection(), group.settled(messages.events(confirms.taken())));
    if (!known) {
      throw new IOException("the broker did not confirm every event");
    }
  }
}
