package org.sangam.app.web;

import java.util.Optional;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.PayReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

/** Pay as a person types it into a field: "12–15 LPA", "₹40,000 a month", "30 lakh". */
public final class TypedPay {

    private static final PayReader READER = new PayReader();

    private TypedPay() {}

    /** The pay, or nothing when the words say none; without a currency it is in rupees. */
    public static Optional<Pay> read(String typed) {
        CleanText text = CleanText.of(typed);
        return READER.readField(text, text.whole(), "INR").map(Found::value);
    }
}
