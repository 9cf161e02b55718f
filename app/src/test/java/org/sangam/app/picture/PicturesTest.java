package org.sangam.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.app.picture.Pictures.Asked;

class PicturesTest {

    private static final String MARK = "<rect width=\"40\" height=\"40\" fill=\"#ff0000\"/>"
            + "<g fill=\"#00ff00\"><circle cx=\"20\" cy=\"20\" r=\"8\" transform=\"rotate(30 20 20)\"/></g>";

    private final Pictures pictures = new Pictures();

    @Test
    void picture_has_the_size_that_chats_ask_for_and_shows_the_mark() throws Exception {
        BufferedImage image = read(card("Senior Backend Engineer, Payments"));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(80, 66) & 0xffffff).isEqualTo(0xff0000);
        assertThat(image.getRGB(72 + 42, 58 + 42) & 0xffffff).isEqualTo(0x00ff00);
    }

    @Test
    void same_words_are_drawn_once_and_other_words_again() throws Exception {
        assertThat(((Asked.Drawn) pictures.of(card("One"))).png())
                .isSameAs(((Asked.Drawn) pictures.of(card("One"))).png());
        assertThat(((Asked.Drawn) pictures.of(card("One"))).png())
                .isNotEqualTo(((Asked.Drawn) pictures.of(card("Two"))).png());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "नौकरी: हिंदी संपादक",
                "நியாயமான வேலை",
                "\u0007\u202e🙂",
                "A title that goes on and on, about a work of which nobody could say in fewer words what it asks of"
                        + " whoever takes it up, and how, and where, and until when, and with what at the end of it all"
            })
    void any_title_becomes_a_picture(String title) throws Exception {
        assertThat(read(card(title)).getWidth()).isEqualTo(1200);
    }

    @Test
    void devanagari_leaves_ink_on_the_paper() throws Exception {
        assertThat(ink(read(card("संपादक")))).isGreaterThan(ink(read(card(""))) + 500);
    }

    @Test
    void paths_of_every_command_are_read() {
        Path2D path =
                PathReader.read("M6 30V12l7 9h7.5-2c1 1 2 2 3 3s1-1 2-2q1 1 2 2t1 1a3 3 0 01-6 0A14 14 0 1 0 20 6z");
        Rectangle2D box = path.getBounds2D();

        assertThat(box.getMinX()).isBetween(-10., 10.);
        assertThat(box.getWidth()).isBetween(10., 60.);
        assertThat(PathReader.read("M0 0a14 14 0 1 1 28 0").getBounds2D().getMinY())
                .isBetween(-14.1, -13.9);
    }

    @Test
    void noise_is_no_path_and_breaks_nothing() {
        Random random = new Random(7);
        String signs = "MLHVCSQTAZz0123456789.-, x";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder noise = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> noise.append(signs.charAt(at)));
            assertThat(PathReader.read(noise.toString())).as("%s", noise).isNotNull();
        }
    }

    private BufferedImage read(Card card) throws InterruptedException, IOException {
        return ImageIO.read(new ByteArrayInputStream(((Asked.Drawn) pictures.of(card)).png()));
    }

    private static long ink(BufferedImage image) {
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 160; y < 400; y++) {
                dark += (image.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    private static Card card(String title) {
        return new Card(
                title,
                "Neelgiri Labs",
                "Billing for clinics",
                "₹28–42 lakh a year",
                "Mysuru · 4–8 years",
                MARK,
                "Sangam");
    }
}
