package bg.nrm.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealsTest {

    private static final SealedPlace HERE = SealedTable.STORY_ENTRY.at("note_sealed", 12, 7, 3);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void keys() throws IOException {
        file = directory.resolve("keys");
        KeyRing.create(file);
        Protection.with(KeyRing.in(file));
    }

    @Test
    void a_value_opens_in_its_place_and_nowhere_else() {
        byte[] sealed = Protection.seal(HERE, "скрита квартира");
        assertThat(Protection.openText(HERE, sealed)).isEqualTo("скрита квартира");
        refused(SealedTable.STORY_ENTRY.at("note_sealed", 13, 7, 3), sealed);
        refused(SealedTable.STORY_ENTRY.at("note_sealed", 12, 8, 3), sealed);
        refused(SealedTable.CONSENT.at("note_sealed", 12, 7, 3), sealed);
        refused(SealedTable.SIGNAL_ENTRY.at("text_sealed", 12, 7, 3), sealed);
    }

    @Test
    void a_value_opens_in_no_other_column_of_its_row() {
        byte[] given = Protection.seal(SealedTable.PERSON.at("given_sealed", 5), "Мария");
        refused(SealedTable.PERSON.at("family_sealed", 5), given);
    }

    @Test
    void parts_of_a_key_do_not_run_into_each_other() {
        byte[] sealed = Protection.seal(SealedTable.DRAFT.at("content_sealed", 1, "ab", "c"), "x");
        refused(SealedTable.DRAFT.at("content_sealed", 1, "a", "bc"), sealed);
    }

    @Test
    void a_broken_seal_says_where_and_never_what() {
        byte[] sealed = Protection.seal(HERE, "скрита квартира");
        assertThatThrownBy(() -> Protection.openText(SealedTable.STORY_ENTRY.at("note_sealed", 99, 7, 3), sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("story_entry.note_sealed 99/7/3")
                .hasMessageNotContaining("квартира");
    }

    @Test
    void what_was_sealed_for_no_place_is_refused() throws GeneralSecurityException, IOException {
        byte[] unbound = aead("sealing").encrypt("Мария".getBytes(), new byte[0]);
        refused(HERE, unbound);
        assertThat(KeyRing.in(file).openUnbound(HERE, unbound)).isEqualTo("Мария".getBytes());
    }

    @ParameterizedTest
    @CsvSource({"0,64", "5,64", "63,64", "64,128", "500,512", "4095,4096", "4096,8192", "9000,12288"})
    void the_length_of_what_is_stored_tells_a_step_only(int bytes, int padded) {
        byte[] text = "a".repeat(bytes).getBytes();
        assertThat(Padding.pad(text)).hasSize(padded);
        assertThat(Padding.remove(Padding.pad(text))).isEqualTo(text);
    }

    @Test
    void yes_and_no_are_equally_long() {
        assertThat(Protection.seal(HERE, "да")).hasSameSizeAs(Protection.seal(HERE, "изнасилвана многократно"));
    }

    @Test
    void a_new_key_seals_and_the_older_one_still_opens() throws IOException, GeneralSecurityException {
        byte[] before = Protection.seal(HERE, "преди");
        byte[] fingerprint = Protection.fingerprint("name", "maria");
        KeyRing.renew(file);
        Protection.with(KeyRing.in(file));
        assertThat(Protection.openText(HERE, before)).isEqualTo("преди");
        byte[] after = Protection.seal(HERE, "след");
        assertThat(Protection.openText(HERE, after)).isEqualTo("след");
        assertThat(Arrays.copyOf(after, 6)).isNotEqualTo(Arrays.copyOf(before, 6));
        assertThat(Protection.fingerprint("name", "maria")).isEqualTo(fingerprint);
    }

    private static void refused(SealedPlace place, byte[] sealed) {
        assertThatThrownBy(() -> Protection.openText(place, sealed)).isInstanceOf(SealBroken.class);
    }

    private Aead aead(String set) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(properties().getProperty(set), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private Properties properties() throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        return keys;
    }
}
