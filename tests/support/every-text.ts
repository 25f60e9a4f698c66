// What code outside of a page says, and what screens say that no entry has loaded the texts of: in the packages each entry does it.
import '#utils/i18n/rest-texts.ts';
