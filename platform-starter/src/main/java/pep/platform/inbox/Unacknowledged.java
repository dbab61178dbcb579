package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.List;

/** A message in hand; it is acknowledged when all of its events are done with. */
final class Unacknowledged {

  private final Channel channel;
  private final List<Incoming> events;
  private int open;

  /**
   * @param events of the message, at least one
   */
  Unacknowledged(Channel channel, List<Incoming> events) {
    this.channel = channel;
    this.events = events;
    this.open = events.size();
  }

  List<Incoming> events() {
    return events;
  }

  /** Whether the broker still waits for word of it. */
  boolean isOpen() {
    return channel.isOpen();
  }

  /** One of its events is done with; true if that was the last. */
  boolean isDoneWithThis() {
    open--;
    return open == 0;
  }

  /**
   * @param allBefore whether all that came before it on the channel are done with too
   */
  void acknowledge(boolean allBefore) throws IOException {
    channel.basicAck(events.getFirst().tag(), allBefore);
  }
}
