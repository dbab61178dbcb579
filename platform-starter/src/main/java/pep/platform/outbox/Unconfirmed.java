package pep.platform.outbox;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmListener;
import com.rabbitmq.client.Return;
import com.rabbitmq.client.ReturnCallback;
import com.rabbitmq.client.ShutdownListener;
import com.rabbitmq.client.ShutdownSignalException;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The messages of one channel that the broker has not answered for yet, by their number on it. */
final class Unconfirmed implements ConfirmListener, ReturnCallback, ShutdownListener {

  private record Message(String id, Confirms group) {}

  private final NavigableMap<Long, Message> open = new ConcurrentSkipListMap<>();
  private final Runnable whenReturned;

  /**
   * @param whenReturned what to do besides when no queue took a message
   */
  Unconfirmed(Runnable whenReturned) {
    this.whenReturned = whenReturned;
  }

  void listenTo(Channel channel) {
    channel.addConfirmListener(this);
    channel.addReturnListener(this);
    channel.addShutdownListener(this);
  }

  void add(long number, String id, Confirms group) {
    open.put(number, new Message(id, group));
  }

  @Override
  public void handleAck(long number, boolean multiple) {
    settled(number, multiple).forEach(each -> each.group().confirmed(each.id()));
  }

  @Override
  public void handleNack(long number, boolean multiple) {
    settled(number, multiple).forEach(each -> each.group().refused(each.id()));
  }

  private List<Message> settled(long number, boolean multiple) {
    if (!multiple) {
      Message one = open.remove(number);
      return one == null ? List.of() : List.of(one);
    }
    NavigableMap<Long, Message> upTo = open.headMap(number, true);
    List<Message> all = List.copyOf(upTo.values());
    upTo.clear();
    return all;
  }

  @Override
  public void handle(Return back) {
    String id = back.getProperties().getMessageId();
    open.values().stream()
        .filter(each -> each.id().equals(id))
        .forEach(each -> each.group().returned(id));
    whenReturned.run();
  }

  @Override
  public void shutdownCompleted(ShutdownSignalException cause) {
    cutOff();
  }

  void cutOff() {
    List<Message> lost = List.copyOf(open.values());
    open.clear();
    lost.forEach(each -> each.group().cutOff());
  }
}
