/** Words on one side of a bar are the opposites of those on the other; those on the same side go together. */
export const opposed = `
more | less fewer
most | least
many numerous most | few
much | little
higher | lower
highest | lowest
largest biggest greatest | smallest
longest | shortest
fastest quickest | slowest
strongest | weakest
earliest | latest
oldest | newest youngest
easiest | hardest
cheapest | dearest priciest
richest | poorest
heaviest | lightest
widest | narrowest
hottest warmest | coldest coolest
nearest closest | farthest furthest
nearer closer | farther further
superior | inferior
high | low
highest | lowest
larger bigger greater | smaller
large big | small
longer | shorter
long | short
faster quicker | slower
fast quickly | slow slowly
stronger | weaker
strong | weak
better | worse
best | worst
earlier sooner | later
early | late
older | newer younger
old | new
easier | harder
easy | difficult hard
cheaper | dearer costlier pricier
cheap | expensive
above over | below under
before | after
first | last
up | down
maximum | minimum
majority | minority
increase raise rise rose risen grow grew grown climb climbed surge soar jump rocket skyrocket spike gain gained lift boost | decrease reduce lower cut fall fell fallen decline drop dropped shrink shrank shrunk plunge plummet tumble collapse nosedive sink sank slump dip lose lost
win won | lose lost
improve | worsen deteriorate
strengthen | weaken
expand | contract
widen | narrow
accelerate | slow decelerate
buy bought purchase acquire | sell sold
accept approve | reject decline refuse
agree | disagree refuse
allow permit | forbid prevent ban prohibit
support back | oppose
include | exclude
open | closed
begin began start | end stop
always often frequently usually everybody everyone all everything everywhere | never rarely seldom hardly nobody none nothing nowhere
everybody everyone | nobody none
like | dislike
love | hate
happy | sad
true | false
free | paid
positive | negative
public | private
success | failure
succeed succeeded | fail
pass passed | fail failed
limited | unlimited
possible | impossible
likely | unlikely
able | unable
known | unknown
safe | dangerous unsafe
legal | illegal
guilty | innocent
good | bad
all every | some
inside | outside
within | outside
uphold upheld affirm | overturn overturned reverse quash
confirm admit | deny denied
convict | acquit
arrest | release
praise | condemn
profit | loss
surplus | deficit
ahead | behind
right | wrong
rich | poor
richer | poorer
heavier | lighter
wider | narrower
deeper | shallower
warmer hotter | cooler colder
hot warm | cold cool
permanent | temporary
voluntary | mandatory compulsory
dead | alive
arrive | depart
join joined | leave left quit
import | export
north | south
east | west
morning | evening
day | night
mehr | weniger
höher höhere höheren höherer höheres | niedriger niedrigere niedrigeren niedrigeres tiefer
hoch hohe hohen hoher hohes | niedrig niedrige niedrigen niedriges
größer größere größeren größerer größeres | kleiner kleinere kleineren kleineres
größte größten größter größtes | kleinste kleinsten kleinster kleinstes
höchste höchsten höchster höchstes | niedrigste niedrigsten niedrigster niedrigstes
beste besten bester bestes | schlechteste schlechtesten
meisten | wenigsten
stieg stiegen steigt steigen gestiegen erhöht erhöhte erhöhten wuchs wuchsen | fiel fielen fällt fallen gefallen sank sanken sinkt sinken gesunken senkt senkte senkten gesenkt schrumpfte
gut | schlecht
besser | schlechter
alle | einige
innerhalb | außerhalb
plus | moins
supérieur supérieure supérieurs supérieures | inférieur inférieure inférieurs inférieures
majeur majeure | mineur mineure
cher chère chers chères | abordable
immer | nie niemals selten
älter | jünger
schneller | langsamer
teurer | billiger günstiger
stärker | schwächer
länger | kürzer
früher | später
mindestens | höchstens
gewann gewannen gewonnen gewinnt | verlor verloren verliert
kauft kaufte kauften gekauft | verkauft verkaufte verkauften
erlaubt erlaubte erlaubten | verbietet verbot verboten
möglich | unmöglich
schuldig | unschuldig
anstieg zuwachs zunahme | rückgang abnahme
mehrheit | minderheit
grand grande grands grandes | petit petite petits petites
haut haute hauts hautes élevé élevée élevés élevées | bas basse basses faible faibles
gagné gagne gagnent remporté | perdu perd perdent
acheté achète achètent | vendu vend vendent
autorisé autorise | interdit interdite
majorité | minorité
premier première | dernier dernière
augmenté augmente augmentent augmentera monté monte montent grimpé grimpe progressé progresse hausse | diminué diminue diminuent diminuera baissé baisse baissent baissera chuté chute chutent reculé recule reculent
meilleur meilleure mieux | pire
avant | après
más | menos
mayor mayores | menor menores
superior superiores | inferior inferiores
alto alta altos altas | bajo baja bajos bajas
caro cara caros caras | barato barata baratos baratas
mejor mejores | peor peores
antes | después
dentro | fuera
subió subieron sube suben subir subido aumentó aumentaron aumenta aumentan aumentado creció crecieron crece crecen | bajó bajaron baja bajan bajar bajado disminuyó disminuyeron disminuye disminuyen cayó cayeron cae caen redujo redujeron reduce reducen descendió descendieron
больше более | меньше менее
быстрее скорее | медленнее
лучше | хуже
дороже | дешевле
старше | моложе
раньше | позже
сильнее | слабее
длиннее | короче
большинство | меньшинство
выше | ниже
высокий высокая высокое высокие | низкий низкая низкое низкие
большой большая большое большие | маленький маленькая небольшой малый
дорогой дорогая дорогие дорого | дешёвый дешевый дешёвая дешево дёшево
вырос выросла выросли повысился увеличился | упал упала упали снизился снизилась снизились уменьшился сократился
أكثر | أقل
أعلى | أدنى أقل
أغلى | أرخص
مرتفع مرتفعة | منخفض منخفضة
أسرع | أبطأ
أكبر | أصغر
أفضل | أسوأ
أقوى | أضعف
أطول | أقصر
ارتفع ارتفعت زاد زادت | انخفض انخفضت تراجع تراجعت
高于 超过 大于 多于 | 低于 少于 小于 不到 不足
增加 增长 上升 上涨 提高 | 减少 下降 下跌 降低
多 | 少
高 很高 | 低 很低
贵 昂贵 貴 | 便宜
贵 更贵 | 便宜 更便宜
大 很大 | 小 很小
很多 | 很少
好 | 坏
更多 较多 | 更少 较少
快 更快 较快 | 慢 更慢 较慢
更高 较高 | 更低 较低
更大 | 更小
更好 | 更差
更早 | 更晚
至少 最少 | 至多 最多
最高 | 最低
最大 | 最小
多数 | 少数
增加 上昇 増加 | 減少 下落 低下
以上 | 以下 未満
賛成 | 反対
赞成 支持 | 反对
高い | 低い 安い
高く | 低く 安く
大きい | 小さい
速い | 遅い
強い | 弱い
良い | 悪い
多い | 少ない
`

/** Korean words carry their endings: these are what they begin with. */
export const korean = [
  ['증가', '감소'],
  ['상승', '하락'],
  ['높', '낮'],
  ['많', '적'],
  ['이상', '이하'],
  ['초과', '미만'],
  ['찬성', '반대'],
  ['인상', '인하'],
  ['늘었', '줄었'],
  ['늘어', '줄어'],
  ['올랐', '내렸'],
] as const
