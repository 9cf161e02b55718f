package org.sangam.app.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipMembersTest {

    private static final int MOST = 100_000;
    private static final List<String> NAMES = List.of("one.txt", "inner/two.txt", "three.txt");

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : NAMES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(words(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] words(String name) {
        StringBuilder words = new StringBuilder();
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 400; i++) {
            words.append(name).append(' ').append(random.nextInt(1_000_000)).append('\n');
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> sound(byte[] zip) {
        ZipMembers members = new ZipMembers(zip);
        return members.all().stream()
                .filter(m -> members.content(m, MOST)
                        .filter(c -> Arrays.equals(c, words(m.name())))
                        .isPresent())
                .map(ZipMembers.Member::name)
                .toList();
    }

    private static List<String> named(byte[] zip) {
        return new ZipMembers(zip).all().stream().map(ZipMembers.Member::name).toList();
    }

    @Test
    void every_file_of_a_sound_zip_is_found() throws IOException {
        assertThat(sound(zip())).isEqualTo(NAMES);
    }

    @Test
    void damage_inside_one_file_costs_that_file_alone_and_its_name_is_known() throws IOException {
        byte[] zip = zip();
        int middle = new ZipMembers(zip).all().get(1).at() + 200;
        for (int i = 0; i < 60; i++) {
            zip[middle + i] = (byte) (zip[middle + i] ^ 0x5a);
        }
        assertThat(named(zip)).isEqualTo(NAMES);
        assertThat(sound(zip)).containsExactly("one.txt", "three.txt");
    }

    @Test
    void zip_that_was_cut_off_gives_what_came_before_and_names_what_was_cut() throws IOException {
        byte[] zip = zip();
        byte[] cut = Arrays.copyOf(zip, new ZipMembers(zip).all().get(2).at() + 150);
        assertThat(named(cut)).isEqualTo(NAMES);
        assertThat(sound(cut)).containsExactly("one.txt", "inner/two.txt");
    }

    @Test
    void content_ends_at_its_limit() throws IOException {
        ZipMembers members = new ZipMembers(zip());
        assertThat(members.content(members.all().getFirst(), 100).map(c -> c.length))
                .isEqualTo(Optional.of(100));
    }

    @Test
    void bytes_changed_at_random_never_throw() throws IOException {
        byte[] zip = zip();
        Random random = new Random(41);
        for (int i = 0; i < 5_000; i++) {
            byte[] changed = zip.clone();
            for (int k = 0; k < 1 + random.nextInt(12); k++) {
                changed[changed.length - 1 - random.nextInt(i % 2 == 0 ? 250 : changed.length)] =
                        (byte) random.nextInt(256);
            }
            ZipMembers members = new ZipMembers(changed);
            members.all().forEach(m -> members.content(m, MOST));
        }
        assertThat(named(new byte[0])).isEmpty();
    }
}
