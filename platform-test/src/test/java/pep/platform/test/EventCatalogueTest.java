package pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  @Test
  void everyEventOfTheTopologyHasASchemaThatItsExampleFits() throws IOException {
    List<String> types = new ArrayList<>(EventCatalogue.topology().events().keySet());

    assertThat(types).isNotEmpty();
    for (String type : types) {
      EventContracts.assertFitsSchema(type, EventCatalogue.read(type + ".example.json").toString());
    }
  }

  @Test
  void everyConsumerTakesKnownEventsOnly() throws IOException {
    var topology = EventCatalogue.topology();

    topology
        .consumers()
        .forEach(
            (name, consumer) ->
                assertThat(topology.events().keySet()).as(name).containsAll(consumer.consumes()));
  }

  @Test
  void theCatalogueIsWhatTheContractsSay() throws IOException {
    String generated = EventCatalogue.markdown();
    if (Boolean.parseBoolean(System.getenv("PEP_UPDATE_CONTRACTS"))) {
      Files.writeString(EventCatalogue.file(), generated);
    }

    assertThat(Files.readString(EventCatalogue.file()))
        .as("docs/events.md; run with PEP_UPDATE_CONTRACTS=true and commit")
        .isEqualTo(generated);
  }
}
