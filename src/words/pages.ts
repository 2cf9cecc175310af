import type { Language } from "./language.js";

/** The pages a clause may stand on, by id: editions of the national Rules, and local overlays. */
export const editions: Record<Language, Readonly<Record<string, string>>> = {
  en: {
    "cpc-1990": "Trial Detailed Rules on recruiting Party members (1990)",
    "cpc-2014": "Detailed Rules on recruiting Party members (2014)",
    "cpc-2026": "Detailed Rules on recruiting Party members (2026)",
    hanshou: "Practice of Hanshou county",
    songcun: "Practice of Songcun township",
    qingshan: "Practice of Qingshan township",
    gulin: "Practice of Gulin county",
    ziyang: "Practice of Ziyang city",
    none: "no edition in force",
  },
  zh: {
    "cpc-1990": "《中国共产党发展党员工作细则（试行）》（1990年）",
    "cpc-2014": "《中国共产党发展党员工作细则》（2014年）",
    "cpc-2026": "《中国共产党发展党员工作细则》（2026年）",
    hanshou: "汉寿县做法",
    songcun: "宋村乡做法",
    qingshan: "青山乡做法",
    gulin: "古蔺县做法",
    ziyang: "资阳市做法",
    none: "无适用版本",
  },
};

/** The policies of `fazhan/policies` by id. */
export const policies: Record<Language, Readonly<Record<string, string>>> = {
  en: {
    national: "national Rules",
    "national+hanshou": "national Rules with the practice of Hanshou county",
    "national+songcun": "national Rules with the practice of Songcun township",
    "national+qingshan": "national Rules with the practice of Qingshan township",
    "national+gulin": "national Rules with the practice of Gulin county",
    "national+ziyang": "national Rules with the practice of Ziyang city",
  },
  zh: {
    national: "全国规定",
    "national+hanshou": "全国规定和汉寿县做法",
    "national+songcun": "全国规定和宋村乡做法",
    "national+qingshan": "全国规定和青山乡做法",
    "national+gulin": "全国规定和古蔺县做法",
    "national+ziyang": "全国规定和资阳市做法",
  },
};
