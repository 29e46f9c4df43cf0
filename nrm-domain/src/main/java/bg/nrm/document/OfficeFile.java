package bg.nrm.document;

import bg.nrm.input.Blank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A text document of an office program, and whether anything in it can run. Office programs find a macro by the relationship and the
 * type that a document declares for it, whatever its file is called; so do we.
 */
final class OfficeFile {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final List<String> RUNNING_TYPES =
            List.of("macroenabled", "vbaproject", "vbadata", "activex", "vnd.ms-word.attachedtoolbars");
    private static final List<String> RUNNING_RELATIONS = List.of(
            "/vbaproject",
            "/vbaprojectsignature",
            "/wordvbadata",
            "/keymapcustomizations",
            "/control",
            "/activexcontrolbinary");

    /** Loaded from elsewhere when the document is opened, and then as good as a macro in it. */
    private static final List<String> FETCHED_RELATIONS = List.of("/attachedtemplate", "/oleobject", "/subdocument");

    private static final List<String> SCRIPT_FOLDERS = List.of("basic/", "scripts/");
    private static final int LARGEST_PART = 1 << 20;
    private static final int MOST_RELATIONS = 200;

    private final ZipDirectory archive;

    OfficeFile(ZipDirectory archive) {
        this.archive = archive;
    }

    /** A document of Word without macros, controls, or templates fetched from elsewhere. */
    boolean isWordThatRunsNothing() throws IOException {
        Optional<List<Map<String, String>>> types = elements("[Content_Types].xml");
        List<String> relations = archive.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".rels"))
                .toList();
        if (types.isEmpty() || relations.size() > MOST_RELATIONS) {
            return false;
        }
        boolean word = types.get().stream().anyMatch(type -> WORD.equals(type.get("contenttype")));
        boolean runs = types.get().stream()
                .map(type -> type.getOrDefault("contenttype", "").toLowerCase(Locale.ROOT))
                .anyMatch(type -> RUNNING_TYPES.stream().anyMatch(type::contains));
        return word && !runs && all(relations, OfficeFile::isHarmless);
    }

    /** An OpenDocument text without macros or scripts. */
    boolean isOpenDocumentThatRunsNothing() throws IOException {
        return archive.names().stream().noneMatch(OfficeFile::isScript)
                && all(List.of("META-INF/manifest.xml"), file -> !isScript(file.getOrDefault("full-path", "")));
    }

    private static boolean isHarmless(Map<String, String> relation) {
        String type = relation.getOrDefault("type", "").toLowerCase(Locale.ROOT);
        boolean fetched = "external".equalsIgnoreCase(relation.get("targetmode"));
        return RUNNING_RELATIONS.stream().noneMatch(type::endsWith)
                && !(fetched && FETCHED_RELATIONS.stream().anyMatch(type::endsWith));
    }

    private static boolean isScript(String name) {
        return SCRIPT_FOLDERS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith);
    }

    /** Whether every element of every one of these parts is as wished; a part that can't be read is not. */
    private boolean all(List<String> parts, Predicate<Map<String, String>> wished) throws IOException {
        for (String part : parts) {
            Optional<List<Map<String, String>>> elements = elements(part);
            if (elements.isEmpty() || !elements.get().stream().allMatch(wished)) {
                return false;
            }
        }
        return true;
    }

    /** The attributes of each element, by their names in small letters. */
    private Optional<List<Map<String, String>>> elements(String part) throws IOException {
        Optional<byte[]> xml = archive.read(part, LARGEST_PART);
        if (xml.isEmpty()) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml.get()));
            List<Map<String, String>> elements = new ArrayList<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
                    return Optional.empty();
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    elements.add(attributes(reader));
                }
            }
            return Optional.of(elements);
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Stream<Integer> places = IntStream.range(0, reader.getAttributeCount()).boxed();
        return places.collect(Collectors.toMap(
                at -> reader.getAttributeLocalName(at).toLowerCase(Locale.ROOT),
                at -> Blank.bare(reader.getAttributeValue(at)),
                (one, other) -> one));
    }
}
