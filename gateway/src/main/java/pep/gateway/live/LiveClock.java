package pep.gateway.live;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Has the streams told what was gathered, and beat. It stops before the server does, which would
 * wait for streams that are open.
 */
@Component
class LiveClock implements SmartLifecycle {

  private final LiveStreams streams;
  private final LiveProperties settings;
  private final Scheduler thread = Schedulers.newSingle("live", true);
  private Disposable.Composite running = Disposables.composite();
  private volatile boolean isRunning;

  LiveClock(LiveStreams streams, LiveProperties settings) {
    this.streams = streams;
    this.settings = settings;
  }

  @Override
  public void start() {
    running = Disposables.composite();
    running.add(every(settings.gatheredFor(), streams::flush));
    running.add(every(settings.heartbeat(), streams::beat));
    isRunning = true;
  }

  private Disposable every(Duration pause, Runnable work) {
    return Flux.interval(pause, thread).onBackpressureDrop().subscribe(tick -> work.run());
  }

  @Override
  public void stop() {
    isRunning = false;
    running.dispose();
    streams.endAll();
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }
}
