import type { Body } from "../../domain/body.js";
import type { FieldsByStep, FieldWords } from "../fields.js";

/** The words of the fields of a body, which stands at a path: its kind, its id, and what may be known of it. */
const body = <P extends string>(path: P, kind: string, id: string) =>
  ({
    [`${path}.kind`]: { label: "党组织类别", help: kind },
    [`${path}.id`]: { label: "党组织编号", help: id },
    [`${path}.fullMembers`]: { label: "正式党员人数", help: "该组织的正式党员总数；不掌握的不填。" },
    [`${path}.qualified`]: { label: "具备发展党员条件", help: "流动党员党组织是否具备发展党员条件；不掌握的不填。" },
    [`${path}.under`]: { label: "隶属", help: "与审批党委之间的党总支或者村（社区）党委；没有的不填。" },
    [`${path}.partyGroups`]: { label: "设有党小组", help: "党支部是否划分党小组；不掌握的不填。" },
    [`${path}.authorized`]: {
      label: "经授权审批",
      help: "1990年细则施行期间，党总支是否经授权审批预备党员；不掌握的不填。",
    },
  }) as Readonly<Record<`${P}.${keyof Body}`, FieldWords>>; // a key for each fact of a body

const act = {
  step: { label: "办理事项", help: "按发展党员流程所列的步骤。" },
  on: { label: "办理日期", help: "档案记载本事项的日期。" },
  by: { label: "办理党组织", help: "办理本事项的党组织；本人提交材料的，填写接收材料的党组织。" },
  ...body("by", "党支部、党总支、基层党委等。", "自编编号，不填写名称。"),
  note: { label: "备注", help: "记录时的说明，不作判断依据。" },
  recordedBy: { label: "记录人", help: "记录人的编号，由使用单位自定。" },
  recordedAt: { label: "记录时间", help: "录入系统的时间，不是办理日期。" },
  attachments: { label: "附件", help: "有关材料的名称或者存放位置。" },
};

const ballot = {
  ballot: { label: "票决情况", help: "支部大会的表决结果，按计票记录填写。" },
  "ballot.entitled": { label: "应到会人数", help: "应到会有表决权的正式党员人数。" },
  "ballot.present": { label: "实到会人数", help: "实际到会有表决权的正式党员人数。" },
  "ballot.yes": { label: "赞成票", help: "到会党员投的赞成票数。" },
  "ballot.no": { label: "不赞成票", help: "到会党员投的不赞成票数。" },
  "ballot.abstain": { label: "弃权票", help: "到会党员投的弃权票数；无效票计入弃权。" },
  "ballot.written": { label: "书面意见", help: "因故不能到会的党员在会前正式提交的书面意见。" },
  "ballot.written.yes": { label: "书面意见：赞成", help: "会前提交、表示赞成的份数，计入票数。" },
  "ballot.written.no": { label: "书面意见：不赞成", help: "会前提交、表示不赞成的份数。" },
  "ballot.written.abstain": { label: "书面意见：弃权", help: "会前提交、表示弃权的份数。" },
  "ballot.late": { label: "会后书面意见", help: "会后提交的书面意见，存档备查，不计入票数。" },
  "ballot.late.yes": { label: "会后书面意见：赞成", help: "会后提交、表示赞成的份数。" },
  "ballot.late.no": { label: "会后书面意见：不赞成", help: "会后提交、表示不赞成的份数。" },
  "ballot.late.abstain": { label: "会后书面意见：弃权", help: "会后提交、表示弃权的份数。" },
  "ballot.excused": { label: "不计入应到会的党员", help: "不计入应到会人数的正式党员；未经同意的，仍应计入。" },
  "ballot.excused.count": { label: "不计入应到会的人数", help: "不计入应到会人数的正式党员共几人。" },
  "ballot.excused.consented": { label: "经同意不计入", help: "是否经上级党组织同意并经党员大会通过。" },
  "ballot.secret": { label: "无记名投票", help: "是否采取无记名投票方式表决。" },
  "ballot.alone": { label: "逐个讨论和表决", help: "讨论两人以上时，是否逐个讨论和表决。" },
};

const approval = {
  outcome: { label: "审批结果", help: "上级党委批准或者不批准。" },
  collective: { label: "集体讨论决定", help: "上级党委是否集体讨论并表决决定。" },
  alone: { label: "逐个审议和表决", help: "审批两人以上时，是否逐个审议和表决。" },
};

const opinions = { label: "听取意见", help: "作出决定前听取了哪些方面的意见。" };

/** The words of all fields in Chinese. */
export const fields = (): FieldsByStep => ({
  apply: {
    ...act,
    person: { label: "申请人", help: "只填编号、出生日期和两地编号，不填姓名、身份证号和住址。" },
    "person.id": { label: "本人编号", help: "自编编号，全卷一致。" },
    "person.born": { label: "出生日期", help: "用于核对申请入党的年龄。" },
    "person.floating": { label: "流动人员", help: "是否离开原籍地在外从业或者居住。" },
    "person.places": { label: "两地", help: "从业（居住）所在地和原籍地；同为一地的填同一编号。" },
    "person.places.residence": { label: "从业（居住）所在地", help: "现从业或者居住地方的自编编号。" },
    "person.places.origin": { label: "原籍地", help: "原籍地的自编编号。" },
    "person.residenceSince": { label: "到从业（居住）所在地时间", help: "到该地从业或者居住的日期；不掌握的不填。" },
    "person.unit": { label: "工作、学习单位", help: "单位是否建立党组织，或者没有单位；不掌握的不填。" },
    venue: { label: "申请提交处", help: "入党申请书提交给何处党组织。" },
  },
  talk: act,
  recognize: { ...act, recommendedBy: { label: "推荐方式", help: "党员推荐或者群团组织推优。" } },
  file: { ...act, record: { label: "备案内容", help: "向上级党委备案的是哪一项决定。" } },
  "assign-mentors": {
    ...act,
    mentors: { label: "培养联系人", help: "党组织指定的培养联系人，由正式党员担任。" },
    "mentors.id": { label: "培养联系人编号", help: "自编编号，不填写姓名。" },
    "mentors.fullMember": { label: "是否正式党员", help: "培养联系人是否为正式党员。" },
    "mentors.side": { label: "所属地方", help: "培养联系人属从业（居住）所在地一方还是原籍地一方。" },
  },
  examine: { ...act, mode: { label: "培养方式", help: "跟踪培养、委托培养或者网络培养。" } },
  entrust: {
    ...act,
    to: { label: "受委托党组织", help: "接受委托协助培养的党组织。" },
    ...body("to", "受委托的党组织属哪一类别。", "受委托党组织的自编编号，不填写名称。"),
    duties: { label: "委托事项", help: "委托其承担哪些工作。" },
  },
  notice: {
    ...act,
    for: { label: "公示内容", help: "就哪一项决定进行公示。" },
    from: { label: "公示开始日", help: "公示的第一天。" },
    until: { label: "公示截止日", help: "公示的最后一天；公示结果不得早于该日记载。" },
    objections: { label: "公示反映", help: "公示期间有无反映，是否属实。" },
    at: { label: "公示地", help: "在哪些地方公示；非流动人员在居住地公示的可以不填。" },
  },
  nominate: {
    ...act,
    opinions,
    consent: { label: "上级党委同意", help: "同意拟列为发展对象的上级党委和日期；尚未同意的不填。" },
    "consent.by": { label: "同意的党委", help: "同意拟列为发展对象的上级党委。" },
    ...body("consent.by", "同意的党组织属哪一类别。", "自编编号，不填写名称。"),
    "consent.on": { label: "同意日期", help: "上级党委同意的日期，应在公示开始之前。" },
  },
  "name-sponsors": {
    ...act,
    sponsors: { label: "入党介绍人", help: "发展对象的入党介绍人，由正式党员担任。" },
    "sponsors.id": { label: "入党介绍人编号", help: "自编编号，不填写姓名。" },
    "sponsors.fullMember": { label: "是否正式党员", help: "入党介绍人是否为正式党员。" },
    "sponsors.penalty": {
      label: "处分情况",
      help: "未受处分；受警告、严重警告、撤销党内职务处分尚在影响期内；受留党察看处分尚未恢复党员权利。",
    },
  },
  consult: {
    ...act,
    at: { label: "征求意见地", help: "在从业（居住）所在地还是原籍地征求意见。" },
    source: { label: "征求意见对象", help: "向哪个单位或者部门征求意见。" },
    opinion: { label: "反馈意见", help: "该单位或者部门的答复。" },
  },
  poll: {
    ...act,
    at: { label: "调查地", help: "在从业（居住）所在地还是原籍地进行民意调查。" },
    issued: { label: "发出票数", help: "发出的测评票总数。" },
    returned: { label: "收回票数", help: "收回的测评票总数，含无效票。" },
    spoiled: { label: "无效票", help: "收回的票中无效的票数。" },
    approve: { label: "赞成票", help: "有效票中的赞成票数。" },
    against: { label: "不赞成票", help: "有效票中的不赞成票数。" },
    abstain: { label: "弃权票", help: "有效票中的弃权票数，空白票计入弃权。" },
  },
  vet: {
    ...act,
    conclusion: { label: "政治审查结论", help: "政治审查的结论性意见。" },
    consulted: { label: "函调地方", help: "政治审查中向哪些地方的党组织了解情况。" },
  },
  train: {
    ...act,
    days: { label: "培训天数", help: "短期集中培训的天数。" },
    hours: { label: "培训学时", help: "短期集中培训的学时数。" },
  },
  screen: { ...act, outcome: { label: "审查结论", help: "支部委员会审查是否合格。" } },
  prereview: {
    ...act,
    outcome: { label: "预审结论", help: "上级党委预审是否合格。" },
    leavingBy: { label: "预计离开日期", help: "预计离开所在单位的日期；没有变动的不填。" },
  },
  "fill-form": act,
  admit: { ...act, ...ballot },
  deliberate: { ...act, outcome: { label: "审议结果", help: "支部大会的决议是否通过审议。" } },
  interview: act,
  "approve-admission": { ...act, ...approval },
  place: act,
  swear: act,
  observe: act,
  petition: act,
  convert: { ...act, ...ballot, opinions },
  extend: { ...act, ...ballot, months: { label: "延长月数", help: "预备期延长几个月。" } },
  cancel: { ...act, ...ballot },
  "approve-conversion": { ...act, ...approval },
  "approve-extension": { ...act, ...approval },
  "approve-cancellation": { ...act, ...approval },
  archive: { ...act, papers: { label: "归档材料", help: "已经归入本人档案的材料。" } },
  transfer: {
    ...act,
    to: { label: "接收党组织", help: "此后负责培养教育并保管材料的党组织。" },
    ...body("to", "接收材料的党组织属哪一类别。", "接收党组织的自编编号，不填写名称。"),
    side: { label: "接收方所在地方", help: "接收党组织在从业（居住）所在地还是原籍地。" },
    papersHandedOver: { label: "材料是否移交", help: "培养教育等有关材料是否已经移交。" },
    places: { label: "变动后两地", help: "变动后的从业（居住）所在地和原籍地；没有变动的不填。" },
    "places.residence": { label: "变动后从业（居住）所在地", help: "现从业或者居住地方的自编编号。" },
    because: { label: "变动原因", help: "本人流动，或者党支部合并、更名；本人流动的可以不填。" },
    move: { label: "变动原因", help: "本人流动，或者党支部合并、更名；本人流动的可以不填。" },
    floating: { label: "变动后是否流动人员", help: "由两地是否相同即可判断的不填。" },
    "places.origin": { label: "原籍地", help: "原籍地的自编编号。" },
  },
  postpone: { ...act, until: { label: "推迟至", help: "推迟讨论转正的截止日期。" } },
  correct: {
    ...act,
    minute: { label: "记录序号", help: "该条记录在档案中的序号，从0起算。" },
    instead: { label: "更正为", help: "该处应有的步骤；留空即删除该条记录。" },
    reason: { label: "理由", help: "错在何处，不写姓名。" },
  },
  waive: {
    ...act,
    rule: { label: "豁免规则", help: "所豁免规则的标识。" },
    reason: { label: "豁免理由", help: "说明理由，不写姓名等个人信息。" },
  },
  "step-down": act,
  annul: { ...act, reason: { label: "不予承认的理由", help: "说明无法认定的理由，不写姓名等个人信息。" } },
  withdraw: { ...act, why: { label: "终止原因", help: "本人自愿、党支部终止或者本人去世。" } },
});
